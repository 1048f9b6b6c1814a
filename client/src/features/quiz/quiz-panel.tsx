import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { randomIdentifier } from '../../api/identifier';
import { keys } from '../../api/keys';
import { ProblemState } from '../../api/problem-state';
import { useProblemText } from '../../api/use-problem-text';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { forgetAllPending } from './pending-answers';
import { QuizIntroduction } from './quiz-introduction';
import { QuizResult } from './quiz-result';
import { QuizTaking } from './quiz-taking';
import { type Quiz, useAttempt, useQuiz, useStartAttempt } from './use-quiz';

/** Draws Markdown by an author: questions, choices, explanations. */
export type RenderText = (markdown: string) => ReactNode;

export type QuizPanelProps = {
  quizId: string;
  renderText: RenderText;
  /** An attempt has been graded. */
  onGraded: (result: { passed: boolean | null }) => void;
};

/** A quiz: what it asks for, an attempt under way, or the result of one. The address says which (`?attempt=…`). */
export function QuizPanel({ quizId, renderText, onGraded }: QuizPanelProps) {
  const quiz = useQuiz(quizId);
  const [parameters, setParameters] = useSearchParams();
  const attemptId = parameters.get('attempt');
  const start = useStartAttempt(quizId);
  const explain = useProblemText();
  const key = useRef(randomIdentifier());

  const show = (next: string | null) =>
    setParameters(next === null ? {} : { attempt: next }, { state: { keepFocus: true } });
  const begin = () =>
    start.mutate(
      { idempotencyKey: key.current },
      {
        onSuccess: (attempt) => {
          show(attempt.id);
          window.scrollTo({ top: 0 });
        },
        onSettled: () => {
          key.current = randomIdentifier();
        },
      },
    );

  if (quiz.isPending) return <QuizSkeleton />;
  if (!quiz.data) {
    return (
      <ProblemState error={quiz.error} onRetry={() => void quiz.refetch()} isRetrying={quiz.isFetching} />
    );
  }
  const startError = start.isError ? explain(start.error).text : undefined;
  if (attemptId === null) {
    return (
      <QuizIntroduction
        quiz={quiz.data}
        isStarting={start.isPending}
        startError={startError}
        onStart={begin}
      />
    );
  }
  return (
    <OneAttempt
      key={attemptId}
      attemptId={attemptId}
      quiz={quiz.data}
      renderText={renderText}
      onGraded={onGraded}
      isStarting={start.isPending}
      startError={startError}
      onTryAgain={begin}
    />
  );
}

function OneAttempt({
  attemptId,
  quiz,
  renderText,
  onGraded,
  isStarting,
  startError,
  onTryAgain,
}: Omit<QuizPanelProps, 'quizId'> & {
  attemptId: string;
  quiz: Quiz;
  isStarting: boolean;
  startError: string | undefined;
  onTryAgain: () => void;
}) {
  const client = useQueryClient();
  const attempt = useAttempt(attemptId);
  const [lostAnswers, setLostAnswers] = useState(0);
  const isEnded = Boolean(attempt.data?.result);
  // However it ended, what did not arrive before that is told, and kept no longer.
  useEffect(() => {
    if (isEnded) setLostAnswers((before) => before + forgetAllPending(attemptId));
  }, [isEnded, attemptId]);
  if (attempt.isPending) return <QuizSkeleton />;
  if (!attempt.data) {
    return (
      <ProblemState
        error={attempt.error}
        onRetry={() => void attempt.refetch()}
        isRetrying={attempt.isFetching}
      />
    );
  }
  if (attempt.data.result) {
    return (
      <QuizResult
        quiz={quiz}
        result={attempt.data.result}
        lostAnswers={lostAnswers}
        renderText={renderText}
        isStarting={isStarting}
        startError={startError}
        onTryAgain={onTryAgain}
      />
    );
  }
  return (
    <QuizTaking
      attempt={attempt.data}
      renderText={renderText}
      onGraded={(result) => {
        window.scrollTo({ top: 0 });
        onGraded(result);
      }}
      onEndedElsewhere={() => void client.invalidateQueries({ queryKey: keys.attempt(attemptId) })}
    />
  );
}

function QuizSkeleton() {
  const t = useTranslations('quiz');
  return (
    <SkeletonGroup label={t('loading')} className="flex flex-col gap-4">
      <Skeleton className="h-6 w-2/3" />
      <Skeleton className="h-14" />
      <Skeleton className="h-14" />
      <Skeleton className="h-14" />
    </SkeletonGroup>
  );
}
