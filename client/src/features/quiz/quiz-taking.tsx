import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useProblemText } from '../../api/use-problem-text';
import { Button } from '../../design/button';
import { ConfirmDialog } from '../../design/confirm-dialog';
import { useFileSender } from './file-sender';
import { QuestionDots } from './question-dots';
import { QuestionForm } from './question-form';
import type { RenderText } from './quiz-panel';
import { SaveStatus } from './save-status';
import { TimeLeft } from './time-left';
import { useAnswerSaver } from './use-answer-saver';
import { useHandIn } from './use-hand-in';
import { type AttemptResult, isAnswered, type OpenAttempt } from './use-quiz';

export type QuizTakingProps = {
  attempt: OpenAttempt;
  renderText: RenderText;
  onGraded: (result: AttemptResult) => void;
  /** It was submitted in another tab or on another device, or by the server when its time was over. */
  onEndedElsewhere: () => void;
};

/** An attempt under way: one question at a time, each answer saved as it is given, all of them in reach. */
export function QuizTaking({ attempt, renderText, onGraded, onEndedElsewhere }: QuizTakingProps) {
  const t = useTranslations('quiz');
  const { saver, given } = useAnswerSaver(attempt);
  const explain = useProblemText();
  const [place, setPlace] = useState(() => firstOpen(attempt));
  const [isAsking, setIsAsking] = useState(false);
  const isSending = useFileSender().useIsSending(attempt.id);
  const [isTooEarly, setIsTooEarly] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { questions } = attempt;
  const question = questions[place];
  const unanswered = questions.flatMap(({ id }, index) => (isAnswered(given[id]?.answer) ? [] : [index]));
  const { handIn, isBusy, error, hasUnsaved, forgetUnsaved, isWaiting, onTimeUp } = useHandIn(
    attempt,
    { saver, given },
    { onGraded, onEndedElsewhere },
  );

  const shownPlace = useRef(place);
  // With the question that is drawn, and no frame later: a key pressed at once is meant for it.
  useEffect(() => {
    if (shownPlace.current === place) return;
    shownPlace.current = place;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [place]);

  const ask = () => {
    setIsTooEarly(isSending);
    if (isSending) return;
    if (unanswered.length > 0) setIsAsking(true);
    else void handIn();
  };

  if (!question) return null;
  const isLast = place === questions.length - 1;
  const submitButton = (variant: 'primary' | 'secondary'): ReactNode => (
    <Button variant={variant} busy={isBusy} onClick={ask} className="max-sm:flex-1">
      {t('submit')}
    </Button>
  );
  return (
    <section aria-label={t('attempt')} className="flex flex-col gap-5">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h2
          ref={heading}
          tabIndex={-1}
          className="scroll-mt-20 text-sm font-semibold tabular-nums tracking-normal text-ink-soft outline-none"
        >
          {t('questionOf', { number: place + 1, total: questions.length })}
          {question.points !== 1 && <> · {t('pointsOf', { count: question.points })}</>}
        </h2>
        {attempt.deadlineAt !== null && (
          <TimeLeft deadlineAt={attempt.deadlineAt} onOver={() => void onTimeUp()} />
        )}
        <SaveStatus given={given} onRetry={() => saver.retry()} />
      </div>
      {questions.length > 1 && (
        <QuestionDots questions={questions} given={given} place={place} onGoTo={setPlace} />
      )}
      <QuestionForm
        key={question.id}
        attemptId={attempt.id}
        latestAnswer={() => saver.read()[question.id]?.answer}
        question={question}
        answer={given[question.id]?.answer}
        renderText={renderText}
        onAnswer={(answer, pause) => {
          forgetUnsaved();
          saver.give(question.id, answer, pause);
        }}
      />
      {isTooEarly && isSending && (
        <p role="alert" className="font-medium text-danger">
          {t('fileOnItsWay')}
        </p>
      )}
      {(hasUnsaved || isWaiting) && (
        <p role="alert" className="font-medium text-danger">
          {t(isWaiting ? 'timeOverWaiting' : 'notAllSaved')}
        </p>
      )}
      {error && (
        <p role="alert" className="font-medium text-danger">
          {explain(error).text}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-3">
        {place > 0 && (
          <Button onClick={() => setPlace(place - 1)} className="max-sm:flex-1">
            {t('previousQuestion')}
          </Button>
        )}
        {isLast ? (
          submitButton('primary')
        ) : (
          <Button variant="primary" onClick={() => setPlace(place + 1)} className="max-sm:flex-1">
            {t('nextQuestion')}
          </Button>
        )}
        {!isLast && unanswered.length === 0 && submitButton('secondary')}
      </div>
      <ConfirmDialog
        open={isAsking}
        onClose={() => setIsAsking(false)}
        onConfirm={() => {
          setIsAsking(false);
          void handIn();
        }}
        title={t('unansweredTitle', { count: unanswered.length })}
        description={t('unansweredText')}
        confirmText={t('submitAnyway')}
        cancelText={t('goBack')}
      >
        <ul className="mt-4 flex flex-wrap gap-2">
          {unanswered.map((index) => (
            <li key={index}>
              <Button
                size="small"
                onClick={() => {
                  setIsAsking(false);
                  setPlace(index);
                }}
              >
                {t('question', { number: index + 1 })}
              </Button>
            </li>
          ))}
        </ul>
      </ConfirmDialog>
    </section>
  );
}

/** Whoever comes back goes on with the first question that has no answer yet. */
function firstOpen({ questions, answers }: OpenAttempt): number {
  const index = questions.findIndex(({ id }) => !isAnswered(answers[id]));
  return Math.max(0, index);
}
