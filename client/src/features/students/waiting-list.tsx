import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import { Badge } from '../../design/badge';
import { DataTable } from '../../design/data-table';
import { DateTime } from '../../design/date-time';
import { LoadMore } from '../../design/load-more';
import { useFormat } from '../../messages/use-format';

/** Who waits for a seat, in their order; nothing where nobody does. */
export function WaitingList({ courseId }: { courseId: string }) {
  const t = useTranslations('students');
  const format = useFormat();
  const list = useInfiniteQuery({
    queryKey: keys.waitingList(courseId),
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 50, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answer(
        api.GET('/api/v1/courses/{courseId}/waiting-list', { params: { path: { courseId }, query }, signal }),
      );
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  if (rows.length === 0) return null;
  return (
    <section className="mt-8 flex flex-col gap-3">
      <h2 className="text-xl">{t('waitingList')}</h2>
      <DataTable
        caption={t('waitingList')}
        rows={rows}
        rowKey={({ learnerId }) => learnerId}
        columns={[
          { key: 'name', header: t('name'), cell: ({ name }) => name ?? t('nameComing') },
          { key: 'since', header: t('waitsSince'), cell: ({ joinedAt }) => <DateTime value={joinedAt} /> },
          {
            key: 'offer',
            header: t('seat'),
            cell: ({ offerExpiresAt }) =>
              offerExpiresAt ? (
                <Badge tone="info">{t('heldUntil', { date: format.dateTime(offerExpiresAt) })}</Badge>
              ) : (
                t('inLine')
              ),
          },
        ]}
      />
      <LoadMore
        hasMore={list.hasNextPage}
        isLoading={list.isFetchingNextPage}
        onLoadMore={() => void list.fetchNextPage()}
        shown={rows.length}
      />
    </section>
  );
}
