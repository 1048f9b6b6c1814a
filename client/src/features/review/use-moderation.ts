import { keepPreviousData, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';
import type { ModerationDecision, ModerationStatus } from '../moderation/moderation';

export type ModeratedReview = components['schemas']['ModeratedReview'];

/** The reviews that wait for a moderator, or those that are hidden. */
export function useModeration({ status }: { status: ModerationStatus }) {
  return useInfiniteQuery({
    queryKey: keys.moderationList({ status }),
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 20, status, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answer(api.GET('/api/v1/admin/reviews', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
}

/** Decides over a review; the course and its reviews are fetched anew. */
export function useModerate(review: ModeratedReview) {
  const client = useQueryClient();
  const params = { path: { reviewId: review.id } };
  return useMutation({
    mutationFn: (decision: ModerationDecision) => {
      if (decision.kind === 'hide') {
        const body = { reason: decision.reason };
        return answer(api.POST('/api/v1/admin/reviews/{reviewId}/hide', { params, body }));
      }
      return answer(
        decision.kind === 'keep'
          ? api.POST('/api/v1/admin/reviews/{reviewId}/keep', { params })
          : api.POST('/api/v1/admin/reviews/{reviewId}/restore', { params }),
      );
    },
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: keys.courses() });
      void client.invalidateQueries({ queryKey: keys.reviews(review.course.id) });
      return client.invalidateQueries({ queryKey: keys.moderation() });
    },
  });
}
