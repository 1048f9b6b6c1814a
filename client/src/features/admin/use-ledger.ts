import { useInfiniteQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type LedgerTransaction = components['schemas']['LedgerTransaction'];

/** The ledger, the latest transaction first. */
export function useLedger() {
  return useInfiniteQuery({
    queryKey: keys.ledger(),
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 30, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answer(api.GET('/api/v1/payments/ledger', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}
