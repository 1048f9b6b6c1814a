import { useInfiniteQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type Student = components['schemas']['Student'];

/** Who learns in a course, page after page. */
export function useStudents(courseId: string) {
  return useInfiniteQuery({
    queryKey: keys.students(courseId),
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 50, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answer(
        api.GET('/api/v1/courses/{courseId}/students', { params: { path: { courseId }, query }, signal }),
      );
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}
