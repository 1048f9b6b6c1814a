import { useInfiniteQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type StudioCourse = components['schemas']['StudioCourse'];

/** The courses one teaches, the newest first. */
export function useStudioCourses() {
  return useInfiniteQuery({
    queryKey: keys.studioCourses(),
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 30, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answer(api.GET('/api/v1/studio/courses', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}
