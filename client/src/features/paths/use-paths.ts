import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type ListedPath = components['schemas']['ListedLearningPath'];
export type LearningPath = components['schemas']['LearningPath'];

/** The learning paths that are published, the newest first. */
export function usePaths() {
  return useInfiniteQuery({
    queryKey: keys.pathList(),
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 20, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answer(api.GET('/api/v1/paths', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

/** A learning path with its courses in their order. */
export function usePath(idOrSlug: string) {
  return useQuery({
    queryKey: keys.path(idOrSlug),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/paths/{idOrSlug}', { params: { path: { idOrSlug } }, signal })),
  });
}

/** The published learning paths that lead through a course, the newest first. */
export function usePathsOfCourse(courseId: string) {
  return useQuery({
    queryKey: keys.pathsOfCourse(courseId),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/courses/{courseId}/paths', { params: { path: { courseId } }, signal })),
  });
}
