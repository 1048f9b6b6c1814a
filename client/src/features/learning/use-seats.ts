import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';
import { useSession } from '../../api/use-session';

export type Seats = components['schemas']['Seats'];

/** Whether there is a seat for the reader, and her place in the line. */
export function useSeats(courseId: string) {
  const { status } = useSession();
  return useQuery({
    queryKey: keys.seats(courseId),
    enabled: status === 'signed-in',
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/courses/{courseId}/seats', { params: { path: { courseId } }, signal })),
  });
}

/** Waits for a seat, or waits no longer. */
export function useWaitingList(courseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (action: 'join' | 'leave') => {
      const params = { path: { courseId } };
      if (action === 'join') await answer(api.POST('/api/v1/courses/{courseId}/waiting-list', { params }));
      else await answer(api.DELETE('/api/v1/courses/{courseId}/waiting-list', { params }));
    },
    onSettled: () => client.invalidateQueries({ queryKey: keys.seats(courseId) }),
  });
}
