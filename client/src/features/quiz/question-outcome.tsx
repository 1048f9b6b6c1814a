import { Check, CircleDot, Hourglass, Minus, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Badge } from '../../design/badge';
import { Callout } from '../../design/callout';
import { classes } from '../../design/classes';
import { useFormat } from '../../messages/use-format';
import { HandGradedOutcome } from './hand-graded-outcome';
import { HotspotOutcome } from './hotspot-outcome';
import { BlanksOutcome, OrderOutcome, PairsOutcome } from './part-outcomes';
import type { RenderText } from './quiz-panel';
import type { QuestionResult } from './use-quiz';

/** One question after grading: what was answered, what is right, and why. */
export function QuestionOutcome({
  attemptId,
  question,
  number,
  renderText,
}: {
  attemptId: string;
  question: QuestionResult;
  number: number;
  renderText: RenderText;
}) {
  const t = useTranslations('quiz');
  const format = useFormat();
  const { tone, icon } = looks[question.result];
  const earned = question.points.numerator / question.points.denominator;
  return (
    <article className="rounded-lg border border-line bg-surface p-5">
      <header className="mb-3 flex flex-wrap items-center justify-between gap-2">
        <h3 className="text-sm font-semibold tracking-normal text-ink-soft">{t('question', { number })}</h3>
        <span className="flex items-center gap-2.5 text-sm tabular-nums text-ink-soft">
          {question.result === 'awaiting'
            ? t('pointsOf', { count: question.outOf })
            : t('score', {
                points: format.decimal(earned, Number.isInteger(earned) ? 0 : 2),
                outOf: question.outOf,
              })}
          {(question.correct !== null || wasNotGraded(question)) && (
            <Badge tone={tone} icon={icon}>
              {t(`result.${question.result}`)}
            </Badge>
          )}
        </span>
      </header>
      {renderText(question.prompt)}
      <div className="mt-4 flex flex-col gap-4">
        <Parts attemptId={attemptId} question={question} renderText={renderText} />
        {question.explanation && (
          <Callout kind="tip" title={t('explanation')}>
            {renderText(question.explanation)}
          </Callout>
        )}
      </div>
    </article>
  );
}

function Parts({
  attemptId,
  question,
  renderText,
}: {
  attemptId: string;
  question: QuestionResult;
  renderText: RenderText;
}) {
  if (question.regions) return <HotspotOutcome attemptId={attemptId} question={question} />;
  if (question.choices) return <Choices choices={question.choices} renderText={renderText} />;
  if (question.pairs) return <PairsOutcome pairs={question.pairs} renderText={renderText} />;
  if (question.items) return <OrderOutcome question={question} renderText={renderText} />;
  if (question.blanks) return <BlanksOutcome question={question} />;
  if (question.correct === null)
    return <HandGradedOutcome attemptId={attemptId} question={question} renderText={renderText} />;
  return <Answers question={question} />;
}

function Choices({
  choices,
  renderText,
}: {
  choices: NonNullable<QuestionResult['choices']>;
  renderText: RenderText;
}) {
  const t = useTranslations('quiz');
  return (
    <ul className="flex flex-col gap-2">
      {choices.map(({ id, text, isCorrect, isChosen, feedback }) => {
        const state = isChosen
          ? isCorrect
            ? 'chosenRight'
            : 'chosenWrong'
          : isCorrect
            ? 'right'
            : 'neither';
        const { Icon, look, color } = choiceLooks[state];
        return (
          <li key={id} className={classes('flex gap-3 rounded-md border px-4 py-2.5', look)}>
            <Icon aria-hidden="true" className={classes('mt-1 size-4.5 shrink-0', color)} strokeWidth={2.6} />
            <div className="min-w-0 flex-1">
              {renderText(text)}
              {state !== 'neither' && <p className="text-sm text-ink-soft">{t(`choice.${state}`)}</p>}
              {isChosen && feedback && <div className="mt-1 text-sm">{renderText(feedback)}</div>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function Answers({ question }: { question: QuestionResult }) {
  const t = useTranslations('quiz');
  return (
    <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[auto_1fr]">
      <dt className="text-sm text-ink-soft">{t('yourAnswer')}</dt>
      <dd className="break-words font-medium max-sm:mb-1">{givenText(question, t)}</dd>
      {question.result !== 'correct' && (
        <>
          <dt className="text-sm text-ink-soft">{t('rightAnswer')}</dt>
          <dd className="break-words font-medium">{rightText(question, t)}</dd>
        </>
      )}
    </dl>
  );
}

type Translate = ReturnType<typeof useTranslations<'quiz'>>;

function givenText({ yourAnswer }: QuestionResult, t: Translate): string {
  if (yourAnswer === null) return t('noAnswer');
  if ('value' in yourAnswer) return t(yourAnswer.value ? 'true' : 'false');
  if ('text' in yourAnswer) return yourAnswer.text.trim() === '' ? t('noAnswer') : yourAnswer.text;
  if ('number' in yourAnswer)
    return yourAnswer.number.trim() === ''
      ? t('noAnswer')
      : [yourAnswer.number, yourAnswer.unit ?? ''].join(' ').trim();
  return t('noAnswer');
}

function rightText({ correct }: QuestionResult, t: Translate): string {
  if (correct === null) return '';
  if ('value' in correct) return t(correct.value ? 'true' : 'false');
  if ('accepted' in correct) return correct.accepted.join(' · ');
  if (!('number' in correct)) return '';
  const { number, unit, tolerance } = correct;
  const quantity = [number, unit ?? ''].join(' ').trim();
  if (isNothing(tolerance.amount)) return quantity;
  return t(tolerance.kind === 'percent' ? 'withinPercent' : 'within', { quantity, amount: tolerance.amount });
}

function isNothing(amount: string): boolean {
  return /^[0.,]*$/.test(amount.trim());
}

/** What a person has graded has points and her words; right or wrong would say too little. */
function wasNotGraded({ result }: QuestionResult): boolean {
  return result === 'awaiting' || result === 'unanswered';
}

const looks = {
  correct: { tone: 'success', icon: <Check aria-hidden="true" /> },
  partial: { tone: 'warning', icon: <CircleDot aria-hidden="true" /> },
  incorrect: { tone: 'danger', icon: <X aria-hidden="true" /> },
  unanswered: { tone: 'neutral', icon: <Minus aria-hidden="true" /> },
  awaiting: { tone: 'info', icon: <Hourglass aria-hidden="true" /> },
} as const;

const choiceLooks = {
  chosenRight: { Icon: Check, look: 'border-success bg-success-soft/50', color: 'text-success' },
  chosenWrong: { Icon: X, look: 'border-danger bg-danger-soft/50', color: 'text-danger' },
  right: { Icon: Check, look: 'border-dashed border-success', color: 'text-success' },
  neither: { Icon: Minus, look: 'border-line', color: 'text-line-strong' },
} as const;
