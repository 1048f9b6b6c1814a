import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, idempotent } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';
import { useSession } from '../../api/use-session';

export type Enrollment = components['schemas']['Enrollment'];
export type MyEnrollment = components['schemas']['MyEnrollment'];

/** The courses one learns in, the latest touched first. */
export function useMyEnrollments() {
  return useInfiniteQuery({
    queryKey: keys.enrollmentList(),
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 30, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answer(api.GET('/api/v1/enrollments', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

/** The reader's own enrolment in a course; `null` for whoever has none, or is signed out. */
export function useEnrollmentOf(courseId: string | undefined) {
  const { status } = useSession();
  return useQuery({
    queryKey: keys.enrollmentOf(courseId ?? ''),
    enabled: courseId !== undefined && status === 'signed-in',
    queryFn: async ({ signal }) => {
      const query = { courseId: courseId as string, limit: 1 };
      const { items } = await answer(api.GET('/api/v1/enrollments', { params: { query }, signal }));
      return items[0] ?? null;
    },
  });
}

/** The reader's own enrolments in some courses; none for whoever is signed out. */
export function useEnrollmentsIn(courseIds: readonly string[]) {
  const { status } = useSession();
  return useQuery({
    queryKey: keys.enrollmentsIn(courseIds),
    enabled: courseIds.length > 0 && status === 'signed-in',
    queryFn: async ({ signal }) => {
      const query = { courseIds: courseIds.join(','), limit: courseIds.length };
      return (await answer(api.GET('/api/v1/enrollments', { params: { query }, signal }))).items;
    },
  });
}

/**
 * One enrolment with progress and, while it is pending, where to pay.
 * With `pollMilliseconds` it is asked again and again until `isSettled` says that nothing more is coming.
 */
export function useEnrollment(
  enrollmentId: string | undefined,
  options: {
    readonly pollMilliseconds?: number;
    readonly isSettled?: (enrollment: Enrollment) => boolean;
  } = {},
) {
  const { pollMilliseconds, isSettled } = options;
  return useQuery({
    queryKey: keys.enrollment(enrollmentId ?? ''),
    enabled: enrollmentId !== undefined,
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/enrollments/{enrollmentId}', {
          params: { path: { enrollmentId: enrollmentId as string } },
          signal,
        }),
      ),
    refetchInterval: ({ state }) => {
      if (pollMilliseconds === undefined) return false;
      return state.data && isSettled?.(state.data) ? false : pollMilliseconds;
    },
  });
}

/** Enrols the reader. Asked twice, by a double press or a lost answer, it is one enrolment. */
export function useEnroll() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ courseId, idempotencyKey }: { courseId: string; idempotencyKey: string }) =>
      answer(api.POST('/api/v1/enrollments', { body: { courseId }, headers: idempotent(idempotencyKey) })),
    onSuccess: (enrollment) => {
      client.setQueryData(keys.enrollment(enrollment.id), enrollment);
      // Not waited for: with the fresh list the button goes, and what it was to do next would go with it.
      void client.invalidateQueries({ queryKey: keys.enrollments() });
    },
    // The last seat may have gone to somebody else in the meantime.
    onError: (_, { courseId }) => client.invalidateQueries({ queryKey: keys.seats(courseId) }),
  });
}
