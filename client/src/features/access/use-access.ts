import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type Access = components['schemas']['Access'];
export type Grant = components['schemas']['Grant'];

/** Why a course is open to somebody or not: to the reader, unless support asks for another. */
export function useAccess(courseId: string, learnerId?: string) {
  return useQuery({
    queryKey: keys.access(courseId, learnerId),
    queryFn: ({ signal }) => {
      const query = learnerId === undefined ? {} : { learnerId };
      return answer(
        api.GET('/api/v1/courses/{courseId}/access', { params: { path: { courseId }, query }, signal }),
      );
    },
  });
}
