import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type CourseImport = components['schemas']['Import'];
export type ImportListItem = components['schemas']['ImportListItem'];
export type ImportReport = NonNullable<CourseImport['report']>;
export type ReportEntry = ImportReport['changed']['items'][number];

/** One import; while it is under way it is asked again every second. */
export function useImport(importId: string) {
  return useQuery({
    queryKey: keys.import(importId),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/imports/{importId}', { params: { path: { importId } }, signal })),
    refetchInterval: ({ state }) => (state.data && isOver(state.data) ? false : 1_000),
  });
}

/** One's imports, the latest first. */
export function useImports() {
  return useInfiniteQuery({
    queryKey: [...keys.imports(), 'list'],
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 20, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answer(api.GET('/api/v1/imports', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ items }) => items.some((item) => !isOver(item))) ? 2_000 : false,
  });
}

export function isOver({ status }: Pick<CourseImport, 'status'>): boolean {
  return status === 'succeeded' || status === 'failed';
}
