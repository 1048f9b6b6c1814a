import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, idempotent } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type InvitationLink = components['schemas']['InvitationLink'];
type LinkRequest = components['schemas']['InvitationLinkRequest'];

/** The links by which people let themselves into a course. */
export function useInvitationLinks(courseId: string) {
  return useInfiniteQuery({
    queryKey: keys.invitationLinks(courseId),
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 20, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answer(
        api.GET('/api/v1/courses/{courseId}/invitation-links', {
          params: { path: { courseId }, query },
          signal,
        }),
      );
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

/** Makes a link. Its address is answered this once. */
export function useCreateLink(courseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ idempotencyKey, ...body }: LinkRequest & { idempotencyKey: string }) =>
      answer(
        api.POST('/api/v1/courses/{courseId}/invitation-links', {
          params: { path: { courseId } },
          body,
          headers: idempotent(idempotencyKey),
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.invitationLinks(courseId) }),
  });
}

export function useRevokeLink(courseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (linkId: string) =>
      answer(
        api.DELETE('/api/v1/courses/{courseId}/invitation-links/{linkId}', {
          params: { path: { courseId, linkId } },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.invitationLinks(courseId) }),
  });
}
