import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type BalanceDifference = components['schemas']['BalanceDifference'];

/** How the books were compared with Stripe. */
export function useReconciliation() {
  return useQuery({
    queryKey: keys.reconciliation(),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/payments/reconciliation', { signal })),
  });
}

/** Where the books differ from Stripe's balance; asked for where there is something to ask for. */
export function useBalanceDifferences(isEnabled: boolean) {
  return useInfiniteQuery({
    queryKey: keys.balanceDifferences(),
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 30, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answer(api.GET('/api/v1/payments/reconciliation/differences', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    enabled: isEnabled,
  });
}
