import { useTranslations } from 'use-intl';
import { ProblemState } from '../../api/problem-state';
import { PageHeading } from '../../app/page-heading';
import { EmptyState } from '../../design/empty-state';
import { LinkButton } from '../../design/link-button';
import { LoadMore } from '../../design/load-more';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { EnrollmentCard } from '../../features/learning/enrollment-card';
import { type MyEnrollment, useMyEnrollments } from '../../features/learning/use-enrollments';
import { useHasRewards } from '../../features/rewards/use-rewards';

export function Page() {
  const t = useTranslations('learning');
  const list = useMyEnrollments();
  const hasRewards = useHasRewards();
  const enrollments = (list.data?.pages ?? []).flatMap(({ items }) => items);
  const groups = [
    { title: t('underWay'), items: enrollments.filter(({ status }) => status === 'active') },
    { title: t('waiting'), items: enrollments.filter(isWaiting) },
    { title: t('completedTitle'), items: enrollments.filter(({ status }) => status === 'completed') },
  ].filter(({ items }) => items.length > 0);
  return (
    <div className="mx-auto flex w-full max-w-page flex-col gap-8 px-4 py-8 sm:px-6 lg:py-12">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <PageHeading title={t('title')} />
        <div className="flex flex-wrap gap-2">
          {hasRewards && <LinkButton to="/rewards">{t('rewards')}</LinkButton>}
          <LinkButton to="/certificates">{t('certificates')}</LinkButton>
        </div>
      </div>
      {list.isPending && (
        <SkeletonGroup label={t('loading')} className="grid gap-4 lg:grid-cols-2">
          <Skeleton className="h-40" />
          <Skeleton className="h-40" />
        </SkeletonGroup>
      )}
      {list.isError && enrollments.length === 0 && (
        <ProblemState error={list.error} onRetry={() => void list.refetch()} isRetrying={list.isFetching} />
      )}
      {list.isSuccess && enrollments.length === 0 && (
        <EmptyState
          title={t('empty')}
          action={
            <LinkButton to="/courses" variant="primary">
              {t('findCourses')}
            </LinkButton>
          }
        >
          {t('emptyHint')}
        </EmptyState>
      )}
      {groups.map(({ title, items }) => (
        <section key={title}>
          <h2 className="mb-4 text-xl">{title}</h2>
          <ul className="grid gap-4 lg:grid-cols-2">
            {items.map((enrollment) => (
              <li key={enrollment.id}>
                <EnrollmentCard enrollment={enrollment} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {enrollments.length > 0 && (
        <LoadMore
          hasMore={list.hasNextPage}
          isLoading={list.isFetchingNextPage}
          onLoadMore={() => void list.fetchNextPage()}
          shown={enrollments.length}
        />
      )}
    </div>
  );
}

function isWaiting({ status }: MyEnrollment): boolean {
  return status !== 'active' && status !== 'completed';
}
