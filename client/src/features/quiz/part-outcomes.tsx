import { Check, X } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { classes } from '../../design/classes';
import type { RenderText } from './quiz-panel';
import type { QuestionResult } from './use-quiz';

/** What was matched with what, and what belongs there. */
export function PairsOutcome({
  pairs,
  renderText,
}: {
  pairs: NonNullable<QuestionResult['pairs']>;
  renderText: RenderText;
}) {
  const t = useTranslations('quiz');
  return (
    <ul className="flex flex-col gap-2">
      {pairs.map(({ id, text, yours, right, isRight }) => (
        <Part key={id} isRight={isRight}>
          {renderText(text)}
          <p className="break-words font-medium">{yours ?? t('noAnswer')}</p>
          {!isRight && <p className="text-sm text-ink-soft">{t('rightIs', { text: right })}</p>}
        </Part>
      ))}
    </ul>
  );
}

/** The items in their right order, and where each had been put. */
export function OrderOutcome({ question, renderText }: { question: QuestionResult; renderText: RenderText }) {
  const t = useTranslations('quiz');
  const { yourAnswer, items = [] } = question;
  const order = yourAnswer && 'order' in yourAnswer ? yourAnswer.order : undefined;
  return (
    <div className="flex flex-col gap-2">
      <p className="text-sm text-ink-soft">{t('rightOrder')}</p>
      <ol className="flex flex-col gap-2">
        {items.map(({ id, text }, index) => {
          const place = order?.indexOf(id);
          return (
            <Part key={id} isRight={place === index}>
              {renderText(text)}
              <p className="text-sm text-ink-soft">
                {place === undefined
                  ? t('noAnswer')
                  : place === index
                    ? t('placedRightly')
                    : t('placedAt', { place: place + 1 })}
              </p>
            </Part>
          );
        })}
      </ol>
    </div>
  );
}

/** The text with what was filled in, and beside each wrong word what is right. */
export function BlanksOutcome({ question }: { question: QuestionResult }) {
  const t = useTranslations('quiz');
  const { stretches = [], blanks = [] } = question;
  return (
    <p className="whitespace-pre-wrap break-words leading-8">
      {stretches.map((text, index) => {
        const blank = blanks[index];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a blank has no identity beside its place.
          <Fragment key={index}>
            {text}
            {blank && (
              <span
                className={classes(
                  'rounded-md border px-1.5 py-0.5 font-medium',
                  blank.isRight ? 'border-success bg-success-soft/50' : 'border-danger bg-danger-soft/50',
                )}
              >
                <Mark isRight={blank.isRight} isInline />{' '}
                {blank.yours.trim() === '' ? t('noAnswer') : blank.yours}
                {!blank.isRight && (
                  <span className="font-normal"> ({t('rightIs', { text: blank.accepted.join(' · ') })})</span>
                )}
              </span>
            )}
          </Fragment>
        );
      })}
    </p>
  );
}

function Part({ isRight, children }: { isRight: boolean; children: ReactNode }) {
  return (
    <li
      className={classes(
        'flex gap-3 rounded-md border px-4 py-2.5',
        isRight ? 'border-success bg-success-soft/50' : 'border-danger bg-danger-soft/50',
      )}
    >
      <Mark isRight={isRight} />
      <div className="min-w-0 flex-1">{children}</div>
    </li>
  );
}

function Mark({ isRight, isInline = false }: { isRight: boolean; isInline?: boolean }) {
  const t = useTranslations('quiz');
  const Icon = isRight ? Check : X;
  return (
    <>
      <Icon
        aria-hidden="true"
        strokeWidth={2.6}
        className={classes(
          isInline ? 'inline size-4 align-[-0.15em]' : 'mt-1 size-4.5 shrink-0',
          isRight ? 'text-success' : 'text-danger',
        )}
      />
      <span className="sr-only">{t(isRight ? 'result.correct' : 'result.incorrect')}: </span>
    </>
  );
}
