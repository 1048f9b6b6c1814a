import {
  type InfiniteData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { answer, api, idempotent } from '../../api/client';
import { keys } from '../../api/keys';
import type { Report } from '../../api/report-dialog';
import type { components } from '../../api/schema.gen';
import { useSession } from '../../api/use-session';

export type ReviewPage = components['schemas']['ReviewPage'];
export type Review = ReviewPage['items'][number];
export type MyReview = components['schemas']['MyReview'];

export interface ReviewFilters {
  readonly sort?: 'newest' | 'helpful';
  /** Only those with so many stars. */
  readonly stars?: number | undefined;
  readonly answered?: 'true' | 'false' | undefined;
}

/** What learners say about a course. */
export function useReviews(courseId: string, { sort, stars, answered }: ReviewFilters = {}) {
  // Whoever signs in sees what she herself has said of each.
  const { user } = useSession();
  return useInfiniteQuery({
    queryKey: keys.reviewList(courseId, { sort, stars, answered, reader: user?.id }),
    queryFn: ({ pageParam, signal }) => {
      const query = {
        limit: 10,
        ...(sort === undefined ? {} : { sort }),
        ...(stars === undefined ? {} : { stars }),
        ...(answered === undefined ? {} : { answered }),
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

/** Says that a review is helpful, or takes that back; every list shows it at once. */
export function useVote(courseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ reviewId, isHelpful }: { reviewId: string; isHelpful: boolean }) => {
      const options = { params: { path: { reviewId } } };
      const path = '/api/v1/reviews/{reviewId}/helpful-vote';
      return answer(isHelpful ? api.PUT(path, options) : api.DELETE(path, options));
    },
    onSuccess: (votes, { reviewId }) =>
      client.setQueriesData<InfiniteData<ReviewPage>>(
        { queryKey: keys.reviewLists(courseId) },
        (list) => list && { ...list, pages: list.pages.map((page) => withVotes(page, reviewId, votes)) },
      ),
  });
}

function withVotes(
  page: ReviewPage,
  reviewId: string,
  votes: components['schemas']['HelpfulVotes'],
): ReviewPage {
  return {
    ...page,
    items: page.items.map((review) => (review.id === reviewId ? { ...review, ...votes } : review)),
  };
}

/** Tells moderators what is wrong with a review. */
export function reportReview(reviewId: string, report: Report, idempotencyKey: string) {
  return answer(
    api.POST('/api/v1/reviews/{reviewId}/reports', {
      params: { path: { reviewId } },
      headers: idempotent(idempotencyKey),
      body: report,
    }),
  );
}

/** Answers a review, or changes the answer: there is one. */
export function saveAnswer(reviewId: string, text: string) {
  return answer(
    api.PUT('/api/v1/reviews/{reviewId}/answer', { params: { path: { reviewId } }, body: { text } }),
  );
}

export function useRemoveAnswer(courseId: string) {
  const renew = useRenewReviews(courseId);
  return useMutation({
    mutationFn: (reviewId: string) =>
      api.DELETE('/api/v1/reviews/{reviewId}/answer', { params: { path: { reviewId } } }),
    onSuccess: renew,
  });
}
