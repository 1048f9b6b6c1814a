import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ProblemState } from '../../api/problem-state';
import { EmptyState } from '../../design/empty-state';
import { LoadMore } from '../../design/load-more';
import { Select } from '../../design/select';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { ReviewItem } from './review-item';
import { useReviews } from './use-reviews';

/** What learners say of a course, for those who teach it and may answer. */
export function StudioReviews({ courseId }: { courseId: string }) {
  const t = useTranslations('review');
  const [show, setShow] = useState<(typeof choices)[number]>('all');
  const list = useReviews(courseId, show === 'all' ? {} : { answered: show });
  const reviews = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <div className="flex flex-col gap-6">
      <p className="max-w-prose text-ink-soft">{t('studioLead')}</p>
      <Select
        className="max-w-56"
        label={t('filterAnswered')}
        value={show}
        onChange={setShow}
        options={choices.map((value) => ({ value, label: t(`answered.${value}`) }))}
      />
      {list.isPending && (
        <SkeletonGroup label={t('loading')} className="flex flex-col gap-4">
          <Skeleton className="h-24" />
          <Skeleton className="h-24" />
        </SkeletonGroup>
      )}
      {list.isError && !list.data && (
        <ProblemState error={list.error} onRetry={() => void list.refetch()} isRetrying={list.isFetching} />
      )}
      {list.data && reviews.length === 0 && <NoReviews show={show} />}
      {reviews.length > 0 && (
        <ul className="flex flex-col divide-y divide-line rounded-lg border border-line bg-surface px-5">
          {reviews.map((review) => (
            <li key={review.id} className="py-5">
              <ReviewItem courseId={courseId} review={review} />
            </li>
          ))}
        </ul>
      )}
      <LoadMore
        hasMore={list.hasNextPage}
        isLoading={list.isFetchingNextPage}
        onLoadMore={() => void list.fetchNextPage()}
        shown={reviews.length}
      />
    </div>
  );
}

function NoReviews({ show }: { show: (typeof choices)[number] }) {
  const t = useTranslations('review');
  if (show === 'false') return <EmptyState title={t('nothingToAnswer')} />;
  if (show === 'true') return <EmptyState title={t('noneAnswered')} />;
  return <EmptyState title={t('noneYet')}>{t('noneYetText')}</EmptyState>;
}

const choices = ['all', 'false', 'true'] as const;
