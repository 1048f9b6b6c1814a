import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { answer, api, idempotent } from '../../../api/client';
import { keys } from '../../../api/keys';
import type { components } from '../../../api/schema.gen';
import type { Question } from '../use-quiz-draft';

export type ListedBank = components['schemas']['ListedQuestionBank'];
export type Bank = components['schemas']['QuestionBank'];
export type BankQuestion = components['schemas']['BankQuestion'];
export type BankFilters = { text: string; tag: string };

/** The question banks of a course: fifty at most, so they come at once. */
export function useBanks(courseId: string) {
  return useQuery({
    queryKey: keys.questionBanks(courseId),
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/courses/{courseId}/question-banks', {
          params: { path: { courseId }, query: { limit: 50 } },
          signal,
        }),
      ),
  });
}

export function useBank(bankId: string) {
  return useQuery({
    queryKey: keys.questionBank(bankId),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/question-banks/{bankId}', { params: { path: { bankId } }, signal })),
  });
}

/** What is in a bank, page after page. */
export function useBankQuestions(bankId: string, { text, tag }: BankFilters) {
  return useInfiniteQuery({
    queryKey: keys.bankQuestions(bankId, { text, tag }),
    queryFn: ({ pageParam, signal }) => {
      const query = {
        limit: 20,
        ...(text === '' ? {} : { text }),
        ...(tag === '' ? {} : { tag }),
        ...(pageParam === null ? {} : { cursor: pageParam }),
      };
      return answer(
        api.GET('/api/v1/question-banks/{bankId}/questions', { params: { path: { bankId }, query }, signal }),
      );
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
}

/** What a question was, each time it was saved, page after page. */
export function useBankQuestionVersions(questionId: string) {
  return useInfiniteQuery({
    queryKey: keys.bankQuestionVersions(questionId),
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 10, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answer(
        api.GET('/api/v1/bank-questions/{questionId}/versions', {
          params: { path: { questionId }, query },
          signal,
        }),
      );
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

export function createBank(courseId: string, title: string, idempotencyKey: string) {
  return answer(
    api.POST('/api/v1/courses/{courseId}/question-banks', {
      params: { path: { courseId } },
      body: { title },
      headers: idempotent(idempotencyKey),
    }),
  );
}

export function renameBank(bankId: string, title: string) {
  return answer(
    api.PUT('/api/v1/question-banks/{bankId}', { params: { path: { bankId } }, body: { title } }),
  );
}

/** After anything in a bank has changed. */
export function useRefreshBanks(): () => void {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ queryKey: ['question-banks'] });
}

export function useReadBankQuestions(bankId: string) {
  return useMutation({
    mutationFn: (text: string) =>
      answer(
        api.POST('/api/v1/question-banks/{bankId}/readings', {
          params: { path: { bankId } },
          body: { text },
        }),
      ),
  });
}

export type TaggedQuestion = { question: Question; tags: string[] };

export function addBankQuestions(bankId: string, questions: TaggedQuestion[], idempotencyKey: string) {
  return answer(
    api.POST('/api/v1/question-banks/{bankId}/questions', {
      params: { path: { bankId } },
      body: { questions },
      headers: idempotent(idempotencyKey),
    }),
  );
}

export function saveBankQuestion({ id, version }: BankQuestion, { question, tags }: TaggedQuestion) {
  return answer(
    api.PUT('/api/v1/bank-questions/{questionId}', {
      params: { path: { questionId: id } },
      body: { version, tags, question },
    }),
  );
}

export function removeBankQuestion(questionId: string) {
  return answer(api.DELETE('/api/v1/bank-questions/{questionId}', { params: { path: { questionId } } }));
}

/** As they are typed: between commas. */
export function tagsOf(typed: string): string[] {
  const tags = typed.split(',').map((tag) => tag.trim().toLowerCase());
  return [...new Set(tags.filter((tag) => tag !== ''))];
}
