import { Plus, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/button';
import { IconButton } from '../../design/icon-button';
import { Select } from '../../design/select';
import { TextField } from '../../design/text-field';
import { quizBounds } from './question-drafts';
import type { NumericQuestion } from './use-quiz-draft';

/** The number that is right, how far an answer may be off, and in which units it may be given. */
export function NumericEditor({
  question,
  onChange,
}: {
  question: NumericQuestion;
  onChange: (question: NumericQuestion) => void;
}) {
  const t = useTranslations('quizEditor');
  const { value, tolerance, units } = question;
  const put = (index: number, changes: Partial<(typeof units)[number]>) =>
    onChange({
      ...question,
      units: units.map((unit, place) => (place === index ? { ...unit, ...changes } : unit)),
    });
  return (
    <div className="flex flex-col gap-5">
      <div className="grid items-start gap-5 sm:grid-cols-3">
        <TextField
          label={t('rightNumber')}
          hint={t('rightNumberHint')}
          maxLength={100}
          autoComplete="off"
          value={value}
          onChange={(next) => onChange({ ...question, value: next })}
        />
        <TextField
          label={t('tolerance')}
          hint={t('toleranceHint')}
          maxLength={100}
          autoComplete="off"
          value={tolerance.amount}
          onChange={(amount) => onChange({ ...question, tolerance: { ...tolerance, amount } })}
        />
        <Select
          label={t('toleranceKind')}
          value={tolerance.kind}
          onChange={(kind) => onChange({ ...question, tolerance: { ...tolerance, kind } })}
          options={[
            { value: 'absolute', label: t('toleranceAbsolute') },
            { value: 'percent', label: t('tolerancePercent') },
          ]}
        />
      </div>
      <fieldset className="flex min-w-0 flex-col gap-2">
        <legend className="mb-1 text-sm font-semibold">{t('units')}</legend>
        <p className="text-sm text-ink-soft">{t('unitsHint')}</p>
        <ol className="flex flex-col gap-2">
          {units.map((unit, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a unit has no identity beside its place.
            <li key={index} className="flex items-center gap-2">
              <input
                aria-label={t('unitName', { number: index + 1 })}
                placeholder={t('unitNamePlaceholder')}
                className="control min-w-0 flex-1"
                maxLength={50}
                value={unit.name}
                onChange={(event) => put(index, { name: event.target.value })}
              />
              <span aria-hidden="true">=</span>
              <input
                aria-label={t('unitFactor', { number: index + 1 })}
                className="control min-w-0 flex-1"
                maxLength={100}
                value={unit.factor}
                onChange={(event) => put(index, { factor: event.target.value })}
              />
              <IconButton
                label={t('removeUnit', { number: index + 1 })}
                icon={<X />}
                tooltip={false}
                onClick={() => onChange({ ...question, units: units.toSpliced(index, 1) })}
              />
            </li>
          ))}
        </ol>
        {units.length < quizBounds.units && (
          <Button
            variant="quiet"
            size="small"
            icon={<Plus aria-hidden="true" />}
            className="self-start"
            onClick={() => onChange({ ...question, units: [...units, { name: '', factor: '1' }] })}
          >
            {t('addUnit')}
          </Button>
        )}
      </fieldset>
    </div>
  );
}
