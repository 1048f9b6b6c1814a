import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import type { Answer } from './use-quiz';

/** A text with a field in the place of each blank. */
export function BlanksAnswer({
  stretches,
  answer,
  onAnswer,
}: {
  stretches: readonly string[];
  answer: Answer | undefined;
  onAnswer: (answer: Answer) => void;
}) {
  const t = useTranslations('quiz');
  const count = Math.max(0, stretches.length - 1);
  const given = answer && 'blanks' in answer ? answer.blanks : [];
  const words = Array.from({ length: count }, (_, index) => given[index] ?? '');
  return (
    <div className="whitespace-pre-wrap break-words rounded-lg border border-line bg-raised px-4 py-3 leading-[3.25rem]">
      {stretches.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a blank has no identity beside its place.
        <Fragment key={index}>
          {text}
          {index < count && (
            <input
              aria-label={t('blank', { number: index + 1, total: count })}
              className="control mx-1 inline-block w-40 max-w-full align-middle"
              maxLength={500}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              value={words[index]}
              onChange={(event) => onAnswer({ blanks: words.with(index, event.target.value) })}
            />
          )}
        </Fragment>
      ))}
    </div>
  );
}
