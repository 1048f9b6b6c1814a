import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { NumberField } from '../../design/number-field';
import { Select } from '../../design/select';
import { Switch } from '../../design/switch';
import type { QuizProblem, QuizSettingsValue } from './use-quiz-draft';

/** How a quiz is taken: its clock, how often, in which order, what counts, and what is shown of it. */
export function TakingSettings({
  value,
  problems,
  onChange,
}: {
  value: QuizSettingsValue;
  problems: readonly QuizProblem[];
  onChange: (value: QuizSettingsValue) => void;
}) {
  const t = useTranslations('quizEditor');
  const put = (changes: Partial<QuizSettingsValue>) => onChange({ ...value, ...changes });
  const orNothing = (number: number) => (number === 0 ? null : number);
  return (
    <fieldset className="flex min-w-0 flex-col gap-5 rounded-lg border border-line bg-surface p-5">
      <legend className="sr-only">{t('taking')}</legend>
      {problems.map(({ code }) => (
        <p key={code} className="flex items-start gap-2 text-sm font-medium text-warning">
          <TriangleAlert aria-hidden="true" className="mt-[0.2em] size-4 shrink-0" />
          {t(`problem.${code}`)}
        </p>
      ))}
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <NumberField
          label={t('timeLimit')}
          hint={t('zeroIsNone')}
          value={value.timeLimitMinutes ?? 0}
          minimum={0}
          maximum={10_080}
          rangeText={t('rangeOf', { maximum: 10_080 })}
          onChange={(minutes) => put({ timeLimitMinutes: orNothing(minutes) })}
        />
        <NumberField
          label={t('grace')}
          hint={t('graceHint')}
          value={value.graceSeconds}
          minimum={0}
          maximum={3_600}
          rangeText={t('rangeOf', { maximum: 3_600 })}
          onChange={(graceSeconds) => put({ graceSeconds })}
        />
        <NumberField
          label={t('maximumAttempts')}
          hint={t('zeroIsNone')}
          value={value.maximumAttempts ?? 0}
          minimum={0}
          maximum={1_000}
          rangeText={t('rangeOf', { maximum: 1_000 })}
          onChange={(attempts) => put({ maximumAttempts: orNothing(attempts) })}
        />
        <NumberField
          label={t('delay')}
          value={value.delayMinutes}
          minimum={0}
          maximum={525_600}
          rangeText={t('rangeOf', { maximum: 525_600 })}
          onChange={(delayMinutes) => put({ delayMinutes })}
        />
        <Select
          label={t('countedAttempt')}
          value={value.countedAttempt}
          onChange={(countedAttempt) => put({ countedAttempt })}
          options={(['best', 'last', 'first'] as const).map((kind) => ({
            value: kind,
            label: t(`counted.${kind}`),
          }))}
        />
        <Select
          label={t('showsAnswers')}
          value={value.showsAnswers}
          onChange={(showsAnswers) => put({ showsAnswers })}
          options={(['after_submission', 'after_pass', 'after_last_attempt', 'never'] as const).map(
            (when) => ({ value: when, label: t(`shows.${when}`) }),
          )}
        />
      </div>
      <div className="flex flex-col gap-1">
        <Switch
          label={t('shufflesQuestions')}
          value={value.shufflesQuestions}
          onChange={(shufflesQuestions) => put({ shufflesQuestions })}
        />
        <Switch
          label={t('shufflesChoices')}
          value={value.shufflesChoices}
          onChange={(shufflesChoices) => put({ shufflesChoices })}
        />
      </div>
    </fieldset>
  );
}
