import { useParams, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { ApiProblem } from '../../api/problem';
import { ProblemState } from '../../api/problem-state';
import { NotFound } from '../../app/not-found';
import { PageHeading } from '../../app/page-heading';
import { Breadcrumbs } from '../../design/breadcrumbs';
import { EmptyState } from '../../design/empty-state';
import { LinkButton } from '../../design/link-button';
import { SearchField } from '../../design/search-field';
import { Select } from '../../design/select';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { ListStates } from '../../features/admin/list-states';
import { type Course, useCourse } from '../../features/course/use-course';
import { QuestionList } from '../../features/questions/question-list';
import { questionStatuses, useQuestions } from '../../features/questions/use-questions';

/** Everything that is asked in a course, to be searched. */
export function Page() {
  const t = useTranslations('questions');
  const { slug = '' } = useParams();
  const course = useCourse(slug);
  if (course.error instanceof ApiProblem && course.error.status === 404) return <NotFound />;
  return (
    <div className="mx-auto flex w-full max-w-[48rem] flex-col gap-6 px-4 py-8 sm:px-6 lg:py-12">
      {course.isPending && (
        <SkeletonGroup label={t('loading')} className="flex flex-col gap-4">
          <Skeleton className="h-10 w-3/5" />
          <Skeleton className="h-24" />
        </SkeletonGroup>
      )}
      {course.isError && !course.data && (
        <ProblemState
          error={course.error}
          onRetry={() => void course.refetch()}
          isRetrying={course.isFetching}
        />
      )}
      {course.data && <Questions course={course.data} />}
    </div>
  );
}

const orders = ['newest', 'votes'] as const;

function Questions({ course }: { course: Course }) {
  const t = useTranslations('questions');
  const [parameters, setParameters] = useSearchParams();
  const query = parameters.get('query') ?? '';
  const lessonId = parameters.get('lesson') ?? '';
  const status = questionStatuses.find((one) => one === parameters.get('status')) ?? 'all';
  const sort = orders.find((one) => one === parameters.get('sort')) ?? 'newest';
  const list = useQuestions(course.id, {
    status,
    sort,
    ...(query !== '' && { query }),
    ...(lessonId !== '' && { lessonId }),
  });
  const choose = (name: string, value: string) =>
    setParameters(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === '') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true, state: { keepFocus: true } },
    );
  const isFiltered = query !== '' || lessonId !== '' || status !== 'all';
  return (
    <>
      <Breadcrumbs items={[{ label: course.title, to: `/learn/${course.slug}` }, { label: t('pageName') }]} />
      <PageHeading title={t('pageTitle', { course: course.title })}>{t('pageName')}</PageHeading>
      <SearchField label={t('search')} value={query} onSearch={(value) => choose('query', value)} />
      <div className="flex flex-wrap gap-4">
        <Select
          className="min-w-48 flex-1"
          label={t('show')}
          value={status}
          onChange={(value) => choose('status', value === 'all' ? '' : value)}
          options={questionStatuses.map((value) => ({ value, label: t(`statuses.${value}`) }))}
        />
        <Select
          className="min-w-48 flex-1"
          label={t('order')}
          value={sort}
          onChange={(value) => choose('sort', value === 'newest' ? '' : value)}
          options={orders.map((value) => ({ value, label: t(`orders.${value}`) }))}
        />
      </div>
      {lessonId !== '' && (
        <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
          {t('onlyLesson')}
          <LinkButton size="small" to={`/learn/${course.slug}/questions`}>
            {t('allLessons')}
          </LinkButton>
        </p>
      )}
      <ListStates
        list={list}
        loadingText={t('loading')}
        empty={
          isFiltered ? (
            <EmptyState title={t('nothingFound')}>{t('nothingFoundText')}</EmptyState>
          ) : (
            <EmptyState
              title={t('empty')}
              action={
                <LinkButton to={`/learn/${course.slug}`} variant="primary">
                  {t('goOnLearning')}
                </LinkButton>
              }
            >
              {t('emptyText')}
            </EmptyState>
          )
        }
      >
        {(questions) => <QuestionList questions={questions} slug={course.slug} showsLesson />}
      </ListStates>
    </>
  );
}
