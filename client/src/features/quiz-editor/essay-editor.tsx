import { useTranslations } from 'use-intl';
import { NumberField } from '../../design/number-field';
import { TextArea } from '../../design/text-area';
import type { EssayQuestion } from './use-quiz-draft';

/** How long an essay should be, and what those should know who grade it. */
export function EssayEditor({
  question,
  onChange,
}: {
  question: EssayQuestion;
  onChange: (question: EssayQuestion) => void;
}) {
  const t = useTranslations('quizEditor');
  const { words } = question;
  const put = (name: keyof typeof words, count: number) =>
    onChange({ ...question, words: { ...words, [name]: count === 0 ? null : count } });
  return (
    <>
      <p className="text-sm text-ink-soft">{t('gradedByYou')}</p>
      <div className="grid items-start gap-5 sm:grid-cols-2">
        {(['minimum', 'maximum'] as const).map((name) => (
          <NumberField
            key={name}
            label={t(`words.${name}`)}
            hint={t('zeroIsNone')}
            value={words[name] ?? 0}
            minimum={0}
            maximum={20_000}
            rangeText={t('rangeOf', { maximum: 20_000 })}
            onChange={(count) => put(name, count)}
          />
        ))}
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
