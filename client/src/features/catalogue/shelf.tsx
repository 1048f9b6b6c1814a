import { useTranslations } from 'use-intl';
import { TextLink } from '../../design/text-link';
import { CourseGrid, CourseGridSkeleton } from './course-grid';
import { useShelf } from './use-catalogue';

/** A row of courses with a heading. It is an offer: where it cannot be had, the page goes on without it. */
export function Shelf({ sort, count = 3 }: { sort: 'popular' | 'newest'; count?: number }) {
  const t = useTranslations('catalogue');
  const shelf = useShelf(sort, count);
  if (shelf.isError || shelf.data?.items.length === 0) return null;
  return (
    <section className="mx-auto w-full max-w-page px-4 py-10 sm:px-6">
      <div className="mb-5 flex flex-wrap items-baseline justify-between gap-3">
        <h2 className="text-2xl">{t(sort)}</h2>
        <TextLink to={sort === 'popular' ? '/courses?sort=popular' : '/courses?sort=newest'}>
          {t('seeAll')}
        </TextLink>
      </div>
      {shelf.data ? (
        <CourseGrid courses={shelf.data.items} headingLevel={3} />
      ) : (
        <CourseGridSkeleton count={count} />
      )}
    </section>
  );
}
