import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type Prerequisite = components['schemas']['PrerequisiteList']['items'][number];

/** What is to be completed before one may enrol in a course. */
export function usePrerequisites(courseId: string) {
  return useQuery({
    queryKey: keys.prerequisites(courseId),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/courses/{courseId}/prerequisites', { params: { path: { courseId } }, signal })),
  });
}

export function useSetPrerequisites(courseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (courseIds: string[]) =>
      answer(
        api.PUT('/api/v1/courses/{courseId}/prerequisites', {
          params: { path: { courseId } },
          body: { courseIds },
        }),
      ),
    onSuccess: (list) => client.setQueryData(keys.prerequisites(courseId), list),
  });
}
