import {
  type InfiniteData,
  type QueryClient,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { InboxItem } from './follow-inbox';

type InboxPage = { items: InboxItem[]; nextCursor: string | null; unreadCount: number };
type InboxPages = InfiniteData<InboxPage, string | null>;

/** What is in the reader's inbox, the latest first. */
export function useInbox({ isUnreadOnly }: { isUnreadOnly: boolean }) {
  return useInfiniteQuery({
    queryKey: keys.notificationList({ isUnreadOnly }),
    queryFn: ({ pageParam, signal }) => {
      const query = {
        limit: 20,
        unread: isUnreadOnly ? ('true' as const) : ('false' as const),
        ...(pageParam === null ? {} : { cursor: pageParam }),
      };
      return answer(api.GET('/api/v1/notifications', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

/** How many are unread, as the live stream last said; 0 until it has spoken. */
export function useUnreadCount(): number {
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: keys.unreadCount(),
    // The stream writes the answer; there is nothing to ask.
    queryFn: () => client.getQueryData<number>(keys.unreadCount()) ?? 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data ?? 0;
}

/** Marks one as read. It looks read at once, and unread again if the server could not be told. */
export function useMarkRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (notificationId: string) =>
      answer(
        api.POST('/api/v1/notifications/{notificationId}/read', { params: { path: { notificationId } } }),
      ),
    onMutate: (notificationId) => markInLists(client, (item) => item.id === notificationId),
    onSuccess: ({ unreadCount }) => client.setQueryData(keys.unreadCount(), unreadCount),
    onError: () => client.invalidateQueries({ queryKey: [...keys.notifications(), 'list'] }),
  });
}

/** Marks all as read. */
export function useMarkAllRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => answer(api.POST('/api/v1/notifications/read-all', {})),
    onSuccess: ({ unreadCount }) => {
      client.setQueryData(keys.unreadCount(), unreadCount);
      markInLists(client, () => true);
      return client.invalidateQueries({ queryKey: [...keys.notifications(), 'list'] });
    },
  });
}

function markInLists(client: QueryClient, isMeant: (item: InboxItem) => boolean): void {
  const readAt = new Date().toISOString();
  client.setQueriesData<InboxPages>({ queryKey: [...keys.notifications(), 'list'] }, (list) =>
    list === undefined
      ? undefined
      : {
          ...list,
          pages: list.pages.map((page) => ({
            ...page,
            items: page.items.map((item) =>
              item.readAt === null && isMeant(item) ? { ...item, readAt } : item,
            ),
          })),
        },
  );
}
