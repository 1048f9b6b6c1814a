import { useTranslations } from 'use-intl';
import { Select } from '../../design/select';
import { TextField } from '../../design/text-field';
import type { Answer } from './use-quiz';

/** A number as it is typed, and the unit it is meant in where there is a choice. */
export function NumberAnswer({
  units,
  answer,
  onAnswer,
}: {
  units: readonly string[];
  answer: Answer | undefined;
  onAnswer: (answer: Answer, isTyped: boolean) => void;
}) {
  const t = useTranslations('quiz');
  const given = answer && 'number' in answer ? answer : { number: '', unit: null };
  const [only, ...others] = units;
  return (
    <div className="flex flex-wrap items-start gap-x-3 gap-y-4">
      <TextField
        label={t('yourAnswer')}
        hint={only !== undefined && others.length === 0 ? t('inUnit', { unit: only }) : t('numberHint')}
        error={readsAsNumber(given.number) ? undefined : t('notANumber')}
        className="min-w-0 flex-1 basis-52"
        inputMode="text"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={100}
        value={given.number}
        onChange={(number) => onAnswer({ number, unit: given.unit }, true)}
      />
      {others.length > 0 && (
        <Select
          label={t('unit')}
          className="basis-36"
          placeholder={t('chooseUnit')}
          value={given.unit ?? ''}
          onChange={(unit) => onAnswer({ number: given.number, unit }, false)}
          options={units.map((unit) => ({ value: unit, label: unit }))}
        />
      )}
    </div>
  );
}

/** Whether the server will find a number in it. A hint alone: what is typed is saved, and graded there. */
function readsAsNumber(text: string): boolean {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u2212\u2013]/gu, '-')
    .trim();
  if (plain === '') return true;
  const parts = plain.split('/').map((part) => part.trim().replace(/(?<=\d)[\s'\u2019](?=\d{3})/gu, ''));
  return parts.length <= 2 && parts.every((part) => decimal.test(part) && !ambiguous.test(part));
}

const decimal = /^[+-]?(?=[.,]?\d)\d*(?:[.,]\d*)?(?:e[+-]?\d{1,3})?$/i;
/** A thousand to some, a little more than one to others. */
const ambiguous = /^[+-]?[1-9]\d{0,2},\d{3}(?:e|$)/i;
