import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ProblemState } from '../../api/problem-state';
import { Button } from '../../design/button';
import { LoadMore } from '../../design/load-more';
import { Select } from '../../design/select';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { OwnReview } from './own-review';
import { RatingSummary } from './rating-summary';
import { ReviewItem } from './review-item';
import { useMyReview, useReviews } from './use-reviews';

/** What learners say about a course; and for those who have begun it, the place to say it. */
export function CourseReviews({ courseId }: { courseId: string }) {
  const t = useTranslations('review');
  const [stars, setStars] = useState<number>();
  const [sort, setSort] = useState<'newest' | 'helpful'>('newest');
  const list = useReviews(courseId, { sort, stars });
  const all = useReviews(courseId, { sort });
  const summary = all.data?.pages[0]?.summary;
  const mine = useMyReview(courseId);
  // One's own stands above the list, with the means to change it.
  const reviews = (list.data?.pages ?? [])
    .flatMap(({ items }) => items)
    .filter(({ id }) => id !== mine.data?.review?.id);
  return (
    <section className="flex flex-col gap-6">
      <h2 className="text-2xl">{t('title')}</h2>
      {all.isPending && (
        <SkeletonGroup label={t('loading')} className="flex flex-col gap-4">
          <Skeleton className="h-28" />
          <Skeleton className="h-20" />
        </SkeletonGroup>
      )}
      {all.isError && !all.data && (
        <ProblemState error={all.error} onRetry={() => void all.refetch()} isRetrying={all.isFetching} />
      )}
      {summary && summary.count > 0 && <RatingSummary summary={summary} stars={stars} onChoose={setStars} />}
      {summary?.count === 0 && <p className="text-ink-soft">{t('none')}</p>}
      <OwnReview courseId={courseId} />
      {summary && summary.count > 1 && (
        <Select
          className="max-w-56"
          label={t('sort')}
          value={sort}
          onChange={setSort}
          options={sorts.map((value) => ({ value, label: t(`sorts.${value}`) }))}
        />
      )}
      {stars !== undefined && (
        <div className="flex flex-wrap items-center gap-3">
          <p role="status" className="font-medium">
            {t('onlyStars', { count: stars })}
          </p>
          <Button size="small" onClick={() => setStars(undefined)}>
            {t('showAll')}
          </Button>
        </div>
      )}
      {stars !== undefined && list.isPending && (
        <SkeletonGroup label={t('loading')}>
          <Skeleton className="h-20" />
        </SkeletonGroup>
      )}
      {stars !== undefined && list.isError && !list.data && (
        <ProblemState error={list.error} onRetry={() => void list.refetch()} isRetrying={list.isFetching} />
      )}
      {reviews.length > 0 && (
        <ul className="flex flex-col divide-y divide-line">
          {reviews.map((review) => (
            <li key={review.id} className="py-5 first:pt-0">
              <ReviewItem courseId={courseId} review={review} />
            </li>
          ))}
        </ul>
      )}
      {list.hasNextPage && (
        <LoadMore
          hasMore
          isLoading={list.isFetchingNextPage}
          onLoadMore={() => void list.fetchNextPage()}
          shown={reviews.length}
        />
      )}
    </section>
  );
}

const sorts = ['newest', 'helpful'] as const;
