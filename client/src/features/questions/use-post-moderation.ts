import { keepPreviousData, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';
import type { ModerationDecision, ModerationStatus } from '../moderation/moderation';
import { useRenewQuestions } from './use-questions';

export type ModeratedPost = components['schemas']['ModeratedPost'];

/** The posts that wait for a moderator, or those that are hidden: of one course, or of all. */
export function usePostModeration({
  status,
  courseId,
}: {
  status: ModerationStatus;
  courseId?: string | undefined;
}) {
  return useInfiniteQuery({
    queryKey: keys.postModerationList({ status, courseId }),
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 20, status, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answer(
        courseId === undefined
          ? api.GET('/api/v1/admin/posts', { params: { query }, signal })
          : api.GET('/api/v1/courses/{courseId}/posts-to-moderate', {
              params: { path: { courseId }, query },
              signal,
            }),
      );
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
}

/** Decides over a post of a course. */
export function useModeratePost({ postId, courseId }: { postId: string; courseId: string }) {
  const client = useQueryClient();
  const renew = useRenewQuestions(courseId);
  const params = { path: { postId } };
  return useMutation({
    mutationFn: (decision: ModerationDecision) => {
      if (decision.kind === 'hide')
        return answer(api.POST('/api/v1/posts/{postId}/hide', { params, body: { reason: decision.reason } }));
      return answer(
        decision.kind === 'keep'
          ? api.POST('/api/v1/posts/{postId}/keep', { params })
          : api.POST('/api/v1/posts/{postId}/restore', { params }),
      );
    },
    onSuccess: () => Promise.all([renew(), client.invalidateQueries({ queryKey: keys.postModeration() })]),
  });
}
