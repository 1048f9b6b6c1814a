import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type ExtraTime = components['schemas']['ExtraTime'];

/** Beyond two thousand, the rest is not marked in the list. */
const mostPages = 20;

/** Who has extra time in the quizzes of a course, by learner: all of them, because rows of any page ask. */
export function useExtraTimes(courseId: string) {
  return useQuery({
    queryKey: keys.extraTimes(courseId),
    queryFn: async ({ signal }) => {
      const found = new Map<string, ExtraTime>();
      let cursor: string | null = null;
      for (let page = 0; page < mostPages; page += 1) {
        const query: { limit: number; cursor?: string } = {
          limit: 100,
          ...(cursor === null ? {} : { cursor }),
        };
        const params = { path: { courseId }, query };
        const { items, nextCursor } = await answer(
          api.GET('/api/v1/courses/{courseId}/extra-times', { params, signal }),
        );
        for (const extraTime of items) found.set(extraTime.learnerId, extraTime);
        cursor = nextCursor;
        if (cursor === null) break;
      }
      return found;
    },
  });
}

/** Gives a learner so much extra time, or none. */
export function useGiveExtraTime(courseId: string, learnerId: string) {
  const client = useQueryClient();
  const params = { path: { courseId, learnerId } };
  return useMutation({
    mutationFn: async ({ percent, note }: { percent: number | null; note: string }): Promise<void> => {
      const address = '/api/v1/courses/{courseId}/students/{learnerId}/extra-time';
      if (percent === null) await answer(api.DELETE(address, { params }));
      else await answer(api.PUT(address, { params, body: { percent, note: note === '' ? null : note } }));
    },
    onSuccess: () => client.invalidateQueries({ queryKey: keys.extraTimes(courseId) }),
  });
}
