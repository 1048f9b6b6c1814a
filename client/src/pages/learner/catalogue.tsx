import { useCallback, useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { ProblemState } from '../../api/problem-state';
import { PageHeading } from '../../app/page-heading';
import { Button } from '../../design/button';
import { EmptyState } from '../../design/empty-state';
import { LoadMore } from '../../design/load-more';
import { Select } from '../../design/select';
import { TextLink } from '../../design/text-link';
import { type FilterName, filtersFrom, sorts, withFilter } from '../../features/catalogue/catalogue-filters';
import { CourseGrid, CourseGridSkeleton } from '../../features/catalogue/course-grid';
import { FacetsPanel } from '../../features/catalogue/facets-panel';
import { SearchBox } from '../../features/catalogue/search-box';
import { useCatalogue } from '../../features/catalogue/use-catalogue';

export function Page() {
  const t = useTranslations('catalogue');
  const [parameters, setParameters] = useSearchParams();
  const filters = filtersFrom(parameters);
  const catalogue = useCatalogue(filters);
  const pages = catalogue.data?.pages ?? [];
  const courses = pages.flatMap(({ items }) => items);
  const facets = pages[0]?.facets;

  const shownCategory = catalogue.isPlaceholderData ? undefined : pages[0]?.category;
  useEffect(() => {
    // The address of a category that was merged into another leads there.
    if (!shownCategory || !filters.category || shownCategory === filters.category) return;
    setParameters((current) => withFilter(current, 'category', shownCategory), {
      replace: true,
      state: { keepFocus: true },
    });
  }, [shownCategory, filters.category, setParameters]);

  const setFilter = (name: FilterName, value: string | undefined) =>
    setParameters((current) => withFilter(current, name, value), { state: { keepFocus: true } });
  const search = useCallback(
    // Typing is one step to go back from, not one for each letter.
    (query: string) =>
      setParameters((current) => withFilter(current, 'query', query), {
        replace: true,
        state: { keepFocus: true },
      }),
    [setParameters],
  );

  return (
    <div className="mx-auto w-full max-w-page px-4 py-8 sm:px-6 lg:py-12">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <PageHeading title={t('title')} />
        <TextLink to="/paths" className="inline-flex min-h-11 items-center">
          {t('toPaths')}
        </TextLink>
      </div>
      <div className="mt-6 flex flex-col gap-4 sm:flex-row sm:items-end">
        <div className="flex-1">
          <SearchBox query={filters.query ?? ''} onSearch={search} />
        </div>
        <Select
          label={t('sort')}
          labelHidden
          className="sm:w-56"
          value={filters.sort ?? 'relevance'}
          onChange={(sort) => setFilter('sort', sort === 'relevance' ? undefined : sort)}
          options={sorts.map((sort) => ({ value: sort, label: t(`sortBy.${sort}`) }))}
        />
      </div>
      <div className="mt-8 grid gap-8 lg:grid-cols-[14rem_1fr]">
        <div>{facets && <FacetsPanel facets={facets} filters={filters} onChange={setFilter} />}</div>
        <div aria-busy={catalogue.isPlaceholderData}>
          {catalogue.isPending && <CourseGridSkeleton />}
          {catalogue.isError && courses.length === 0 && (
            <ProblemState
              error={catalogue.error}
              onRetry={() => void catalogue.refetch()}
              isRetrying={catalogue.isFetching}
            />
          )}
          {catalogue.isSuccess && courses.length === 0 && (
            <EmptyState
              title={filters.query ? t('nothingFor', { query: filters.query }) : t('nothing')}
              action={<Button onClick={() => setParameters({})}>{t('showAll')}</Button>}
            >
              {t('nothingHint')}
            </EmptyState>
          )}
          {courses.length > 0 && (
            <>
              <CourseGrid courses={courses} />
              <LoadMore
                hasMore={catalogue.hasNextPage}
                isLoading={catalogue.isFetchingNextPage}
                onLoadMore={() => void catalogue.fetchNextPage()}
                shown={courses.length}
              />
            </>
          )}
        </div>
      </div>
    </div>
  );
}
