import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type MessageSummary = components['schemas']['MessageSummary'];
export type Message = components['schemas']['Message'];
export type MessageStatus = MessageSummary['status'];

export const messageStatuses = [
  'queued',
  'sending',
  'sent',
  'gathered',
  'failed',
  'cancelled',
] as const satisfies readonly MessageStatus[];

/** The ledger of messages, the latest first. */
export function useMessages({ status }: { status: MessageStatus | undefined }) {
  return useInfiniteQuery({
    queryKey: keys.messageList({ status }),
    queryFn: ({ pageParam, signal }) => {
      const query = {
        limit: 30,
        ...(status === undefined ? {} : { status }),
        ...(pageParam === null ? {} : { cursor: pageParam }),
      };
      return answer(api.GET('/api/v1/admin/messages', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
}

/** One message: its text, why it was made, and what became of it. */
export function useMessage(messageId: string) {
  return useQuery({
    queryKey: keys.message(messageId),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/admin/messages/{messageId}', { params: { path: { messageId } }, signal })),
  });
}
