import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
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

/** What one order wrote into the ledger, with what its accounts come to; asked anew when the order's state is another. */
export function useLedgerOfOrder(orderId: string, state: string) {
  return useInfiniteQuery({
    queryKey: keys.ledgerOfOrder(orderId, state),
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 30, ...(pageParam === null ? {} : { cursor: pageParam }) };
      const params = { path: { orderId }, query };
      return answer(api.GET('/api/v1/payments/orders/{orderId}/ledger', { params, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
}
