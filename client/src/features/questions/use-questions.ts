import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { answer, api, idempotent } from '../../api/client';
import { keys } from '../../api/keys';
import type { Report } from '../../api/report-dialog';
import type { components } from '../../api/schema.gen';

export type Post = components['schemas']['Post'];

export const questionStatuses = ['all', 'unanswered', 'mine'] as const;
export type QuestionStatus = (typeof questionStatuses)[number];

export type QuestionFilters = {
  lessonId?: string;
  status?: QuestionStatus;
  sort?: 'newest' | 'votes';
  query?: string;
};

/** What is asked in a course, or under one of its lessons. */
export function useQuestions(courseId: string, filters: QuestionFilters, limit = 20) {
  return useInfiniteQuery({
    queryKey: keys.questionList(courseId, { ...filters, limit }),
    queryFn: ({ pageParam, signal }) => {
      const query = { limit, ...filters, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answer(
        api.GET('/api/v1/courses/{courseId}/questions', { params: { path: { courseId }, query }, signal }),
      );
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
}

export function usePost(postId: string) {
  return useQuery({
    queryKey: keys.post(postId),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/posts/{postId}', { params: { path: { postId } }, signal })),
  });
}

/** What was answered to a question, in the order in which it was. */
export function useAnswers(postId: string) {
  return useInfiniteQuery({
    queryKey: keys.answers(postId),
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 50, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answer(
        api.GET('/api/v1/posts/{postId}/answers', { params: { path: { postId }, query }, signal }),
      );
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

export function askQuestion(
  { lessonId, ...body }: { lessonId: string; title: string; text: string },
  idempotencyKey: string,
) {
  return answer(
    api.POST('/api/v1/lessons/{lessonId}/questions', {
      params: { path: { lessonId } },
      headers: idempotent(idempotencyKey),
      body,
    }),
  );
}

export function answerQuestion(postId: string, text: string, idempotencyKey: string) {
  return answer(
    api.POST('/api/v1/posts/{postId}/answers', {
      params: { path: { postId } },
      headers: idempotent(idempotencyKey),
      body: { text },
    }),
  );
}

export function changePost(postId: string, body: { title?: string; text?: string }) {
  return answer(api.PATCH('/api/v1/posts/{postId}', { params: { path: { postId } }, body }));
}

export function removePost(postId: string) {
  return answer(api.DELETE('/api/v1/posts/{postId}', { params: { path: { postId } } }));
}

export function reportPost(postId: string, report: Report, idempotencyKey: string) {
  return answer(
    api.POST('/api/v1/posts/{postId}/reports', {
      params: { path: { postId } },
      headers: idempotent(idempotencyKey),
      body: report,
    }),
  );
}

export function useVoteForPost(courseId: string) {
  const renew = useRenewQuestions(courseId);
  return useMutation({
    mutationFn: ({ postId, isFor }: { postId: string; isFor: boolean }) => {
      const params = { path: { postId } };
      return answer(
        isFor
          ? api.PUT('/api/v1/posts/{postId}/vote', { params })
          : api.DELETE('/api/v1/posts/{postId}/vote', { params }),
      );
    },
    onSuccess: renew,
  });
}

export function useAcceptAnswer(courseId: string) {
  const renew = useRenewQuestions(courseId);
  return useMutation({
    mutationFn: ({ postId, isAccepted }: { postId: string; isAccepted: boolean }) => {
      const params = { path: { postId } };
      return answer(
        isAccepted
          ? api.PUT('/api/v1/posts/{postId}/acceptance', { params })
          : api.DELETE('/api/v1/posts/{postId}/acceptance', { params }),
      );
    },
    onSuccess: renew,
  });
}

/** Has everything that is asked and answered in a course fetched anew. */
export function useRenewQuestions(courseId: string): () => Promise<unknown> {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: keys.questions(courseId) }),
      client.invalidateQueries({ queryKey: keys.posts() }),
    ]);
}
