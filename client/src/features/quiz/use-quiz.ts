import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, idempotent } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';
import { useSession } from '../../api/use-session';
import { noteServerTime, serverNow } from './server-time';

export type Quiz = components['schemas']['Quiz'];
export type Attempt = components['schemas']['Attempt'];
/** An attempt, and when the server was asked for it, by `performance.now()`. */
export type OpenAttempt = Attempt & { askedAt: number };
export type AttemptSummary = components['schemas']['AttemptSummary'];
export type AttemptResult = components['schemas']['AttemptResult'];
export type QuestionResult = components['schemas']['QuestionResult'];
export type Question = Attempt['questions'][number];
export type Answer = components['schemas']['Answer'];

/** What a quiz asks for, and how the reader has done so far. */
export function useQuiz(quizId: string | undefined) {
  const { status } = useSession();
  return useQuery({
    queryKey: keys.quiz(quizId ?? ''),
    enabled: quizId !== undefined && status === 'signed-in',
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/quizzes/{quizId}', { params: { path: { quizId: quizId as string } }, signal })),
  });
}

/** Begins an attempt, or finds the one that is under way. */
export function useStartAttempt(quizId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ idempotencyKey }: { idempotencyKey: string }) =>
      noteAsked(() =>
        answer(
          api.POST('/api/v1/quizzes/{quizId}/attempts', {
            params: { path: { quizId } },
            headers: idempotent(idempotencyKey),
          }),
        ),
      ),
    // What stands in the way is told with the quiz, and may have come since.
    onError: () => void client.invalidateQueries({ queryKey: keys.quiz(quizId) }),
    onSuccess: (attempt) => {
      client.setQueryData(keys.attempt(attempt.id), attempt);
      void client.invalidateQueries({ queryKey: keys.quiz(quizId) });
    },
  });
}

/** In milliseconds: a learner may be given more time while the clock runs. */
const clockIsAskedAfter = 60_000;

/** An attempt with what is saved; once it is submitted, with its result. */
export function useAttempt(attemptId: string) {
  return useQuery({
    ...attemptQuery(attemptId),
    refetchInterval: ({ state: { data } }) =>
      data?.status === 'in_progress' && data.deadlineAt !== null ? clockIsAskedAfter : false,
  });
}

/** Asks the server whether an attempt has been given more time than this page knows of. */
export function useAskForTime({ id, deadlineAt }: OpenAttempt) {
  const client = useQueryClient();
  return async (): Promise<boolean> => {
    const now = await client.fetchQuery({ ...attemptQuery(id), staleTime: 0 });
    return Date.parse(now.deadlineAt ?? '') > Date.parse(deadlineAt ?? '');
  };
}

function attemptQuery(attemptId: string) {
  return queryOptions({
    queryKey: keys.attempt(attemptId),
    queryFn: ({ signal }) =>
      noteAsked(() =>
        answer(api.GET('/api/v1/attempts/{attemptId}', { params: { path: { attemptId } }, signal })),
      ),
  });
}

async function noteAsked(ask: () => Promise<Attempt>): Promise<OpenAttempt> {
  const askedAt = performance.now();
  return { ...noteServerTime(await ask()), askedAt };
}

/** Has the attempt graded. Asked again, it answers the same. */
export function useSubmitAttempt({ id: attemptId, quizId }: { id: string; quizId: string }) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      answer(api.POST('/api/v1/attempts/{attemptId}/submit', { params: { path: { attemptId } } })),
    onSuccess: (result) => {
      client.setQueryData<OpenAttempt>(
        keys.attempt(attemptId),
        (before) => before && { ...before, status: result.status, submittedAt: result.submittedAt, result },
      );
      void client.invalidateQueries({ queryKey: keys.quiz(quizId) });
      void client.invalidateQueries({ queryKey: keys.rewards() });
    },
  });
}

/** Whether another attempt may be started, or the one under way gone on with. */
export function mayStart({ attempts, attemptsLeft, opensAt }: Quiz): boolean {
  const isUnderWay = attempts.some(({ status }) => status === 'in_progress');
  return isUnderWay || (attemptsLeft !== 0 && (opensAt === null || Date.parse(opensAt) <= serverNow()));
}

/** Whether an answer says anything: emptied text and no choice are saved, but answer nothing. */
export function isAnswered(given: Answer | undefined): boolean {
  if (!given) return false;
  if ('choiceIds' in given) return given.choiceIds.length > 0;
  if ('files' in given) return given.files.length > 0;
  if ('marks' in given) return given.marks.length > 0;
  if ('essay' in given) return given.essay.trim() !== '';
  if ('text' in given) return given.text.trim() !== '';
  if ('number' in given) return given.number.trim() !== '';
  if ('matches' in given) return Object.keys(given.matches).length > 0;
  if ('blanks' in given) return given.blanks.some((word) => word.trim() !== '');
  return true;
}
