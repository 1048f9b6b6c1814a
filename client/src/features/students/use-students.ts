import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, idempotent } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type Student = components['schemas']['Student'];

/** Who learns in a course, or in one of its cohorts, page after page. */
export function useStudents(courseId: string, cohortId: string | undefined) {
  return useInfiniteQuery({
    queryKey: keys.studentList(courseId, { cohortId }),
    queryFn: ({ pageParam, signal }) => {
      const query = {
        limit: 50,
        ...(cohortId === undefined ? {} : { cohortId }),
        ...(pageParam === null ? {} : { cursor: pageParam }),
      };
      return answer(
        api.GET('/api/v1/courses/{courseId}/students', { params: { path: { courseId }, query }, signal }),
      );
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

/** Who is invited to a course and has not come yet. */
export function useInvitations(courseId: string) {
  return useInfiniteQuery({
    queryKey: keys.invitations(courseId),
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 50, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answer(
        api.GET('/api/v1/courses/{courseId}/invitations', { params: { path: { courseId }, query }, signal }),
      );
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

/** Enrols or invites an address. */
export function useEnrollByAddress(courseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({
      idempotencyKey,
      ...body
    }: {
      email: string;
      accessEndsAt: string | null;
      cohortId: string | null;
      idempotencyKey: string;
    }) =>
      answer(
        api.POST('/api/v1/courses/{courseId}/students', {
          params: { path: { courseId } },
          body,
          headers: idempotent(idempotencyKey),
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.students(courseId) }),
  });
}

/** Removes a learner, with a reason that she reads. */
export function useRemoveStudent(courseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({
      learnerId,
      reason,
      idempotencyKey,
    }: {
      learnerId: string;
      reason: string;
      idempotencyKey: string;
    }) =>
      answer(
        api.POST('/api/v1/courses/{courseId}/students/{learnerId}/remove', {
          params: { path: { courseId, learnerId } },
          body: { reason },
          headers: idempotent(idempotencyKey),
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.students(courseId) }),
  });
}

/** Takes an invitation back. */
export function useRevokeInvitation(courseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (invitationId: string) =>
      answer(
        api.DELETE('/api/v1/courses/{courseId}/invitations/{invitationId}', {
          params: { path: { courseId, invitationId } },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.invitations(courseId) }),
  });
}
