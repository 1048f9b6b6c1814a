import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type MyEarnings = components['schemas']['MyEarnings'];
export type Statement = components['schemas']['Statement'];

/** What the reader has earned by teaching. */
export function useEarnings() {
  return useQuery({
    queryKey: keys.earnings(),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/payments/earnings', { signal })),
  });
}

/** The reader's monthly statements, the latest first. */
export function useStatements() {
  return useInfiniteQuery({
    queryKey: keys.statements(),
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 24, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answer(api.GET('/api/v1/payments/statements', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}
