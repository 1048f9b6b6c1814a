import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type MailSummary = components['schemas']['MailboxSummary'];
export type Mail = components['schemas']['MailboxMessage'];

/** The mail that this instance keeps instead of sending, the latest first; new mail appears by itself. */
export function useMailbox() {
  return useInfiniteQuery({
    queryKey: keys.mailboxList(),
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 30, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answer(api.GET('/api/v1/mailbox', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchInterval: ({ state }) => (state.status === 'error' ? false : 4_000),
  });
}

/** One mail. It never changes. */
export function useMail(messageId: string | undefined) {
  return useQuery({
    queryKey: keys.mail(messageId ?? ''),
    enabled: messageId !== undefined,
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/mailbox/{messageId}', {
          params: { path: { messageId: messageId as string } },
          signal,
        }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
