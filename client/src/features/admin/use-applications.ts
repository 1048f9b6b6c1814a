import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type Application = components['schemas']['InstructorApplicationForAdmins'];
export const applicationStatuses = ['pending', 'approved', 'declined', 'withdrawn'] as const;

/** Who would like to teach, the newest first. */
export function useApplications(status: Application['status']) {
  return useInfiniteQuery({
    queryKey: keys.applicationList({ status }),
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 20, status, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answer(api.GET('/api/v1/admin/instructor-applications', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

export function useDecideApplication(applicationId: string) {
  const client = useQueryClient();
  const params = { path: { applicationId } };
  return useMutation({
    mutationFn: (verdict: { kind: 'approve' } | { kind: 'decline'; reason: string }) =>
      verdict.kind === 'approve'
        ? answer(api.POST('/api/v1/admin/instructor-applications/{applicationId}/approve', { params }))
        : answer(
            api.POST('/api/v1/admin/instructor-applications/{applicationId}/decline', {
              params,
              body: { reason: verdict.reason },
            }),
          ),
    onSettled: () => client.invalidateQueries({ queryKey: keys.applications() }),
  });
}
