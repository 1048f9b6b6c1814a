import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type Course = components['schemas']['Course'];
export type Outline = components['schemas']['Outline'];
export type OutlineLesson = Outline['sections'][number]['lessons'][number];

export function useCourse(idOrSlug: string) {
  return useQuery({
    queryKey: keys.course(idOrSlug),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/courses/{idOrSlug}', { params: { path: { idOrSlug } }, signal })),
  });
}

/** What a published course teaches, in order. */
export function useOutline(courseId: string) {
  return useQuery({
    queryKey: keys.outline(courseId),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/courses/{courseId}/outline', { params: { path: { courseId } }, signal })),
  });
}
