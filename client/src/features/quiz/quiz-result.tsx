import { CircleCheck, CircleDashed, Hourglass } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/button';
import { Callout } from '../../design/callout';
import { ProgressRing } from '../../design/progress-ring';
import { textLinkClasses } from '../../design/text-link';
import { useFormat } from '../../messages/use-format';
import { QuestionOutcome } from './question-outcome';
import type { RenderText } from './quiz-panel';
import { type AttemptResult, mayStart, type Quiz } from './use-quiz';

export type QuizResultProps = {
  quiz: Quiz;
  result: AttemptResult;
  /** How many answers were given in this browser and never reached the server. */
  lostAnswers: number;
  renderText: RenderText;
  isStarting: boolean;
  startError: string | undefined;
  onTryAgain: () => void;
};

/** What became of an attempt: the score, whether it passes, and what to learn from each question. */
export function QuizResult({
  quiz,
  result,
  lostAnswers,
  renderText,
  isStarting,
  startError,
  onTryAgain,
}: QuizResultProps) {
  const t = useTranslations('quiz');
  const format = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  const { score, percent, passed, questions, awaiting } = result;

  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  const isProvisional = awaiting > 0;
  const title = isProvisional
    ? 'resultAwaiting'
    : passed === null
      ? 'resultPractice'
      : passed
        ? 'resultPassed'
        : 'resultNotPassed';
  return (
    <div className="flex flex-col gap-8">
      {lostAnswers > 0 && <Callout kind="warning">{t('lostAnswers', { count: lostAnswers })}</Callout>}
      <section className="flex flex-wrap items-center gap-x-6 gap-y-4 rounded-lg border border-line bg-surface p-5 shadow-low sm:p-6">
        <ProgressRing percent={percent} label={t(isProvisional ? 'scoreSoFar' : 'yourScore')} size={84}>
          <span className="text-lg">{format.percent(percent)}</span>
        </ProgressRing>
        <div className="min-w-0 flex-1 basis-56">
          <h2 ref={heading} tabIndex={-1} className="flex items-center gap-2 text-xl outline-none">
            {passed === true && <CircleCheck aria-hidden="true" className="size-6 shrink-0 text-success" />}
            {passed === false && <CircleDashed aria-hidden="true" className="size-6 shrink-0 text-warning" />}
            {isProvisional && <Hourglass aria-hidden="true" className="size-6 shrink-0 text-info" />}
            {t(title)}
          </h2>
          <p className="tabular-nums text-ink-soft">
            {t(isProvisional ? 'scoreSoFarOf' : 'score', {
              points: format.number(score.points),
              outOf: score.outOf,
            })}
            {quiz.passMarkPercent !== null &&
              ` · ${t('passMark', { percent: format.percent(quiz.passMarkPercent) })}`}
          </p>
          {isProvisional && <p className="mt-1">{t('awaiting', { count: awaiting })}</p>}
          {passed === false && mayStart(quiz) && (
            <p className="mt-1">{t(`notPassedHint.${quiz.settings.countedAttempt}`)}</p>
          )}
          {passed === false && quiz.attemptsLeft === 0 && <p className="mt-1">{t('noneLeft')}</p>}
        </div>
        <div className="flex w-full flex-wrap items-center gap-x-4 gap-y-2">
          <Button
            variant={passed === false ? 'primary' : 'secondary'}
            busy={isStarting}
            disabled={!mayStart(quiz)}
            onClick={onTryAgain}
          >
            {t('tryAgain')}
          </Button>
          <Link to="?" state={{ keepFocus: true }} className={`${textLinkClasses} min-h-11 content-center`}>
            {t('toOverview')}
          </Link>
        </div>
        {startError && (
          <p role="alert" className="text-sm font-medium text-danger">
            {startError}
          </p>
        )}
      </section>
      <section>
        <h2 className="mb-4 text-xl">{t('questionByQuestion')}</h2>
        {result.answersHidden && <p className="text-ink-soft">{t(`hidden.${result.answersHidden}`)}</p>}
        <ol className="flex flex-col gap-5">
          {questions.map((question, index) => (
            <li key={question.id}>
              <QuestionOutcome
                attemptId={result.id}
                question={question}
                number={index + 1}
                renderText={renderText}
              />
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
