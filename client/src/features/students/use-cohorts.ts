import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, idempotent } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type Cohort = components['schemas']['Cohort'];
type CohortRequest = components['schemas']['CohortRequest'];

/** All cohorts of a course: it has a hundred at most. */
export function useCohorts(courseId: string) {
  return useQuery({
    queryKey: keys.cohorts(courseId),
    queryFn: async ({ signal }) => {
      const params = { path: { courseId }, query: { limit: 100 } };
      return (await answer(api.GET('/api/v1/courses/{courseId}/cohorts', { params, signal }))).items;
    },
  });
}

/** Makes a cohort, or changes the one with this id. */
export function useSaveCohort(courseId: string, cohortId: string | undefined) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ idempotencyKey, ...body }: CohortRequest & { idempotencyKey: string }) =>
      answer(
        cohortId === undefined
          ? api.POST('/api/v1/courses/{courseId}/cohorts', {
              params: { path: { courseId } },
              body,
              headers: idempotent(idempotencyKey),
            })
          : api.PUT('/api/v1/courses/{courseId}/cohorts/{cohortId}', {
              params: { path: { courseId, cohortId } },
              body,
            }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.students(courseId) }),
  });
}

/** Deletes a cohort in which nobody is. */
export function useDeleteCohort(courseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (cohortId: string) =>
      answer(
        api.DELETE('/api/v1/courses/{courseId}/cohorts/{cohortId}', {
          params: { path: { courseId, cohortId } },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.students(courseId) }),
  });
}

/** Puts a learner into a cohort, or out of it. */
export function usePlaceInCohort(courseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ learnerId, cohortId }: { learnerId: string; cohortId: string | null }) =>
      answer(
        api.PUT('/api/v1/courses/{courseId}/students/{learnerId}/cohort', {
          params: { path: { courseId, learnerId } },
          body: { cohortId },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.students(courseId) }),
  });
}
