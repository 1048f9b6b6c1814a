import { keepPreviousData, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type ManagedCertificate = components['schemas']['ManagedCertificate'];

/** Certificates to manage, the latest first: those of a course, or of all; `query` is a code or a part of a name. */
export function useManagedCertificates({ courseId, query }: { courseId?: string; query: string }) {
  return useInfiniteQuery({
    queryKey: keys.managedCertificateList({ courseId: courseId ?? null, query }),
    queryFn: ({ pageParam, signal }) => {
      const parameters = {
        limit: 30,
        ...(query === '' ? {} : { query }),
        ...(pageParam === null ? {} : { cursor: pageParam }),
      };
      return answer(
        courseId === undefined
          ? api.GET('/api/v1/admin/certificates', { params: { query: parameters }, signal })
          : api.GET('/api/v1/courses/{courseId}/certificates', {
              params: { path: { courseId }, query: parameters },
              signal,
            }),
      );
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
}

/** Says that a certificate does not hold any more. */
export function useRevokeCertificate() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ code, reason }: { code: string; reason: string }) =>
      answer(
        api.POST('/api/v1/certificates/{code}/revoke', { params: { path: { code } }, body: { reason } }),
      ),
    onSuccess: refresh,
  });
}

/** Issues a certificate anew, under a corrected name. */
export function useReissueCertificate() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ code, ...body }: { code: string; learnerName: string; reason: string }) =>
      answer(api.POST('/api/v1/certificates/{code}/reissue', { params: { path: { code } }, body })),
    onSuccess: refresh,
  });
}

function useRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: keys.managedCertificates() });
}
