import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type CourseDraft = components['schemas']['CourseDraft'];
export type DraftSection = CourseDraft['sections'][number];
export type DraftLesson = DraftSection['lessons'][number];
export type OpeningRule = NonNullable<DraftLesson['opening']>;
export type LessonKind = DraftLesson['kind'];

/** What the course will teach once it is published: its outline, with the state of every file and quiz. */
export function useCourseDraft(courseId: string) {
  return useQuery({
    queryKey: keys.courseDraft(courseId),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/courses/{courseId}/draft', { params: { path: { courseId } }, signal })),
  });
}
