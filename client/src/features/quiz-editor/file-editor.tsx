import { useTranslations } from 'use-intl';
import { Checkbox } from '../../design/checkbox';
import { NumberField } from '../../design/number-field';
import { TextArea } from '../../design/text-area';
import { fileKinds } from './question-drafts';
import type { FileQuestion } from './use-quiz-draft';

/** Which files may be handed in, and what those should know who grade them. */
export function FileEditor({
  question,
  onChange,
}: {
  question: FileQuestion;
  onChange: (question: FileQuestion) => void;
}) {
  const t = useTranslations('quizEditor');
  const { accepts, maximumFiles, maximumMegabytes } = question;
  return (
    <>
      <p className="text-sm text-ink-soft">{t('gradedByYou')}</p>
      <fieldset>
        <legend className="mb-1 text-sm font-semibold">{t('fileKinds')}</legend>
        <div className="grid gap-x-5 sm:grid-cols-2">
          {fileKinds.map((kind) => (
            <Checkbox
              key={kind}
              label={t(`fileKind.${kind}`)}
              value={accepts.includes(kind)}
              onChange={(isTaken) =>
                onChange({
                  ...question,
                  // Always in the same order, whichever was ticked first.
                  accepts: fileKinds.filter((one) => (one === kind ? isTaken : accepts.includes(one))),
                })
              }
            />
          ))}
        </div>
      </fieldset>
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <NumberField
          label={t('maximumFiles')}
          value={maximumFiles}
          minimum={1}
          maximum={10}
          rangeText={t('regionRange', { minimum: 1, maximum: 10 })}
          onChange={(count) => onChange({ ...question, maximumFiles: count })}
        />
        <NumberField
          label={t('maximumMegabytes')}
          value={maximumMegabytes}
          minimum={1}
          maximum={500}
          rangeText={t('regionRange', { minimum: 1, maximum: 500 })}
          onChange={(count) => onChange({ ...question, maximumMegabytes: count })}
        />
      </div>
      <TextArea
        label={t('gradingNotes')}
        hint={t('gradingNotesHint')}
        optional
        rows={3}
        maxLength={20_000}
        value={question.gradingNotes ?? ''}
        onChange={(text) => onChange({ ...question, gradingNotes: text === '' ? null : text })}
      />
    </>
  );
}
