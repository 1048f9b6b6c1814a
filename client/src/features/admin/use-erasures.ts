import { useInfiniteQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type Erasure = components['schemas']['ErasureForAdmins'];

/** Who asked to be forgotten, the latest first. */
export function useErasures(status: Erasure['status'] | undefined) {
  return useInfiniteQuery({
    queryKey: keys.erasures({ status }),
    queryFn: ({ pageParam, signal }) => {
      const query = {
        limit: 30,
        ...(status && { status }),
        ...(pageParam === null ? {} : { cursor: pageParam }),
      };
      return answer(api.GET('/api/v1/admin/erasures', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}
