import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { NumberField } from '../../design/number-field';
import { RadioGroup } from '../../design/radio-group';
import { TextField } from '../../design/text-field';
import type { QuizValue } from './use-quiz-draft';

/** The title of a quiz, and how much of it passes. */
export function QuizSettings({
  value,
  onChange,
}: {
  value: QuizValue;
  onChange: (changes: Partial<QuizValue>) => void;
}) {
  const t = useTranslations('quizEditor');
  const { passMarkPercent } = value;
  // The mark comes back when one turns to practice and thinks better of it.
  const [lastMark, setLastMark] = useState(passMarkPercent ?? usualMark);
  return (
    <div className="flex flex-col gap-5 rounded-lg border border-line bg-surface p-5">
      <TextField
        label={t('title')}
        maxLength={200}
        value={value.title}
        error={value.title.trim() === '' ? t('titleMissing') : undefined}
        onChange={(title) => onChange({ title })}
      />
      <div className="grid gap-5 sm:grid-cols-[1fr_9rem]">
        <RadioGroup
          label={t('passing')}
          value={passMarkPercent === null ? 'practice' : 'mark'}
          onChange={(kind) => onChange({ passMarkPercent: kind === 'mark' ? lastMark : null })}
          options={[
            { value: 'mark', label: t('withMark'), hint: t('withMarkHint') },
            { value: 'practice', label: t('practice'), hint: t('practiceHint') },
          ]}
        />
        {passMarkPercent !== null && (
          <NumberField
            label={t('mark')}
            value={passMarkPercent}
            minimum={1}
            maximum={100}
            rangeText={t('markRange')}
            onChange={(percent) => {
              setLastMark(percent);
              onChange({ passMarkPercent: percent });
            }}
          />
        )}
      </div>
    </div>
  );
}

const usualMark = 80;
