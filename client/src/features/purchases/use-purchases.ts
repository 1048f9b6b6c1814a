import { useInfiniteQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type Purchase = components['schemas']['Purchase'];

/** What the reader has bought or meant to buy, the newest first. */
export function usePurchases() {
  return useInfiniteQuery({
    queryKey: keys.purchases(),
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 20, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answer(api.GET('/api/v1/payments/orders', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}
