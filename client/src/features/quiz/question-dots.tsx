import { useTranslations } from 'use-intl';
import { classes } from '../../design/classes';
import type { GivenAnswers } from './answer-saver';
import { isAnswered, type Question } from './use-quiz';

/** All questions as numbers: which is in sight, which are answered, and a way to each. */
export function QuestionDots({
  questions,
  given,
  place,
  onGoTo,
}: {
  questions: readonly Question[];
  given: GivenAnswers;
  place: number;
  onGoTo: (index: number) => void;
}) {
  const t = useTranslations('quiz');
  return (
    <nav aria-label={t('allQuestions')}>
      <ol className="flex flex-wrap gap-1.5">
        {questions.map(({ id }, index) => {
          const answered = isAnswered(given[id]?.answer);
          return (
            <li key={id}>
              <button
                type="button"
                aria-current={index === place ? 'step' : undefined}
                aria-label={t(answered ? 'questionAnswered' : 'questionOpen', { number: index + 1 })}
                onClick={() => onGoTo(index)}
                className={classes(
                  'inline-flex size-11 items-center justify-center rounded-full border text-sm font-semibold tabular-nums transition-colors',
                  answered
                    ? 'border-accent bg-accent-soft text-accent-soft-ink'
                    : 'border-line-strong bg-raised text-ink-soft hover:border-ink-soft',
                  index === place && 'ring-2 ring-accent ring-offset-2 ring-offset-canvas',
                )}
              >
                {index + 1}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
