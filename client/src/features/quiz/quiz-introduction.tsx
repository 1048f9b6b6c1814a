import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { Badge } from '../../design/badge';
import { Button } from '../../design/button';
import { DateTime } from '../../design/date-time';
import { useFormat } from '../../messages/use-format';
import { TakingRules } from './taking-rules';
import { type AttemptSummary, mayStart, type Quiz } from './use-quiz';

export type QuizIntroductionProps = {
  quiz: Quiz;
  isStarting: boolean;
  startError: string | undefined;
  onStart: () => void;
};

/** What a quiz asks for, before it asks: how many questions, what passes, and how one did before. */
export function QuizIntroduction({ quiz, isStarting, startError, onStart }: QuizIntroductionProps) {
  const t = useTranslations('quiz');
  const format = useFormat();
  const isUnderWay = quiz.attempts.some(({ status }) => status === 'in_progress');
  const hasTried = quiz.attempts.length > 0;
  return (
    <div className="flex flex-col gap-7">
      <dl className="grid grid-cols-1 gap-px overflow-hidden rounded-lg border border-line bg-line sm:grid-cols-3">
        <Fact name={t('questions')} value={format.number(quiz.questionCount)} />
        <Fact name={t('points')} value={format.number(quiz.points)} />
        <Fact
          name={t('toPass')}
          value={quiz.passMarkPercent === null ? t('noPassMark') : format.percent(quiz.passMarkPercent)}
        />
      </dl>
      <TakingRules quiz={quiz} />
      <div className="flex flex-col items-start gap-2">
        <Button
          variant={quiz.passed ? 'secondary' : 'primary'}
          size="large"
          busy={isStarting}
          disabled={!mayStart(quiz)}
          onClick={onStart}
          className="max-sm:w-full"
        >
          {t(isUnderWay ? 'goOn' : hasTried ? 'tryAgain' : 'start')}
        </Button>
        {startError && (
          <p role="alert" className="text-sm font-medium text-danger">
            {startError}
          </p>
        )}
      </div>
      {hasTried && <Attempts attempts={quiz.attempts} />}
    </div>
  );
}

function Fact({ name, value }: { name: ReactNode; value: ReactNode }) {
  return (
    <div className="flex items-baseline justify-between gap-3 bg-surface px-5 py-3.5 sm:flex-col sm:gap-0">
      <dt className="text-sm text-ink-soft">{name}</dt>
      <dd className="text-xl font-semibold tabular-nums">{value}</dd>
    </div>
  );
}

function Attempts({ attempts }: { attempts: readonly AttemptSummary[] }) {
  const t = useTranslations('quiz');
  return (
    <section>
      <h2 className="mb-2 text-lg">{t('attempts')}</h2>
      <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
        {attempts.map((attempt) => (
          <li key={attempt.id}>
            <Link
              to={`?attempt=${attempt.id}`}
              state={{ keepFocus: true }}
              className="flex min-h-12 flex-wrap items-center justify-between gap-x-4 gap-y-1 px-5 py-3 -outline-offset-2 hover:bg-sunken/60"
            >
              <span>
                <DateTime value={attempt.submittedAt ?? attempt.startedAt} look="dateTime" />
              </span>
              <AttemptOutcome attempt={attempt} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function AttemptOutcome({ attempt }: { attempt: AttemptSummary }) {
  const t = useTranslations('quiz');
  const format = useFormat();
  if (attempt.status === 'submitted') return <Badge tone="warning">{t('awaitsGrading')}</Badge>;
  if (attempt.status === 'in_progress' || attempt.score === null) {
    return <Badge tone="info">{t('underWay')}</Badge>;
  }
  return (
    <span className="flex items-center gap-3">
      <span className="text-sm tabular-nums text-ink-soft">
        {t('score', { points: format.number(attempt.score.points), outOf: attempt.score.outOf })}
      </span>
      {attempt.passed === null ? (
        <Badge>{format.percent(attempt.percent ?? 0)}</Badge>
      ) : (
        <Badge tone={attempt.passed ? 'success' : 'warning'}>
          {t(attempt.passed ? 'passed' : 'notPassed')}
        </Badge>
      )}
    </span>
  );
}
