import { keepPreviousData, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type ManagedTag = components['schemas']['ManagedTag'];

/** The tags of courses that begin like this, in the order of their letters. */
export function useTags(beginning: string) {
  return useInfiniteQuery({
    queryKey: keys.tagList(beginning),
    queryFn: ({ pageParam, signal }) => {
      const query = {
        limit: 50,
        ...(beginning !== '' && { query: beginning }),
        ...(pageParam !== null && { cursor: pageParam }),
      };
      return answer(api.GET('/api/v1/admin/tags', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
}

/** Renames a tag in all courses, or takes it away where `to` is null. */
export function useChangeTag() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ tag, to }: { tag: string; to: string | null }) =>
      answer(
        to === null
          ? api.POST('/api/v1/admin/tags/remove', { body: { tag } })
          : api.POST('/api/v1/admin/tags/rename', { body: { tag, to } }),
      ),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: keys.courses() });
      return client.invalidateQueries({ queryKey: keys.tags() });
    },
  });
}
