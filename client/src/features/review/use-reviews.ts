import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';
import { useSession } from '../../api/use-session';

export type ReviewPage = components['schemas']['ReviewPage'];
export type Review = ReviewPage['items'][number];
export type MyReview = components['schemas']['MyReview'];

/** What learners say about a course, the newest first; only those with so many stars, if asked. */
export function useReviews(courseId: string, stars: number | undefined) {
  return useInfiniteQuery({
    queryKey: keys.reviewList(courseId, stars),
    queryFn: ({ pageParam, signal }) => {
      const query = {
        limit: 10,
        ...(stars === undefined ? {} : { stars }),
        ...(pageParam === null ? {} : { cursor: pageParam }),
      };
      return answer(
        api.GET('/api/v1/courses/{courseId}/reviews', { params: { path: { courseId }, query }, signal }),
      );
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

/** The reader's own review, and whether she may write one. */
export function useMyReview(courseId: string) {
  const { status } = useSession();
  return useQuery({
    queryKey: keys.myReview(courseId),
    enabled: status === 'signed-in',
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/courses/{courseId}/reviews/mine', { params: { path: { courseId } }, signal })),
  });
}

/** Writes the reader's review, or changes it: there is one a course. */
export function saveReview(courseId: string, review: { stars: number; text: string }): Promise<MyReview> {
  return answer(
    api.PUT('/api/v1/courses/{courseId}/reviews/mine', { params: { path: { courseId } }, body: review }),
  );
}

export function useRemoveReview(courseId: string) {
  const forget = useRenewReviews(courseId);
  return useMutation({
    mutationFn: () =>
      api.DELETE('/api/v1/courses/{courseId}/reviews/mine', { params: { path: { courseId } } }),
    onSuccess: forget,
  });
}

/** Has the reviews of a course fetched anew, and the rating that follows from them. */
export function useRenewReviews(courseId: string): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    void client.invalidateQueries({ queryKey: keys.courses() });
    await client.invalidateQueries({ queryKey: keys.reviews(courseId) });
  };
}
