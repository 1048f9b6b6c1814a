import { useTranslations } from 'use-intl';
import { Button } from './button';

export type LoadMoreProps = {
  hasMore: boolean;
  isLoading: boolean;
  onLoadMore: () => void;
  /** How many are shown so far; with it the count is read out as it grows. */
  shown: number;
};

/** The end of a list by cursor: more, or the news that this was all. Fits `useInfiniteQuery`. */
export function LoadMore({ hasMore, isLoading, onLoadMore, shown }: LoadMoreProps) {
  const t = useTranslations('design');
  return (
    <div className="flex flex-col items-center gap-2 py-4">
      <p role="status" className="text-sm text-ink-soft">
        {t(hasMore ? 'shownSoFar' : 'shownAll', { count: shown })}
      </p>
      {hasMore && (
        <Button busy={isLoading} onClick={onLoadMore}>
          {t('loadMore')}
        </Button>
      )}
    </div>
  );
}
