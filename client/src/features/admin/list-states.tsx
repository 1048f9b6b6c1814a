import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProblemState } from '../../api/problem-state';
import { LoadMore } from '../../design/load-more';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';

export type ListStatesProps<Item> = {
  list: UseInfiniteQueryResult<{ pages: { items: Item[] }[] }>;
  loadingText: string;
  empty: ReactNode;
  children: (items: Item[]) => ReactNode;
};

/** A list by cursor in all its states: on its way, failed, empty, and there, with the way to more of it. */
export function ListStates<Item>({ list, loadingText, empty, children }: ListStatesProps<Item>) {
  if (list.isPending) {
    return (
      <SkeletonGroup label={loadingText} className="flex flex-col gap-3">
        {[1, 2, 3, 4, 5].map((row) => (
          <Skeleton key={row} className="h-14" />
        ))}
      </SkeletonGroup>
    );
  }
  const items = (list.data?.pages ?? []).flatMap((page) => page.items);
  if (list.isError && items.length === 0) {
    return (
      <ProblemState error={list.error} onRetry={() => void list.refetch()} isRetrying={list.isFetching} />
    );
  }
  if (items.length === 0) return empty;
  return (
    <div aria-busy={list.isPlaceholderData || undefined}>
      {children(items)}
      <LoadMore
        hasMore={list.hasNextPage}
        isLoading={list.isFetchingNextPage}
        onLoadMore={() => void list.fetchNextPage()}
        shown={items.length}
      />
    </div>
  );
}
