import { useTranslations } from 'use-intl';
import { countWords } from '../../api/count-words';
import { TextArea } from '../../design/text-area';
import type { Answer, Question } from './use-quiz';

/** A text that someone grades, with how many words it has and how many it should have. What is too long is kept all the same. */
export function EssayAnswer({
  question,
  answer,
  onAnswer,
}: {
  question: Question;
  answer: Answer | undefined;
  onAnswer: (answer: Answer) => void;
}) {
  const t = useTranslations('quiz');
  const text = answer && 'essay' in answer ? answer.essay : '';
  const { minimum = null, maximum = null } = question.words ?? {};
  const count = countWords(text);
  const isTooLong = maximum !== null && count > maximum;
  const isTooShort = minimum !== null && count > 0 && count < minimum;
  return (
    <div className="flex flex-col gap-2">
      <TextArea
        label={t('yourAnswer')}
        hint={t('essayHint')}
        rows={10}
        maxLength={100_000}
        value={text}
        onChange={(essay) => onAnswer({ essay })}
      />
      <p
        className={`text-sm tabular-nums ${isTooLong || isTooShort ? 'font-medium text-warning' : 'text-ink-soft'}`}
      >
        {t('words', { count })}
        {minimum !== null && <> · {t('wordsAtLeast', { count: minimum })}</>}
        {maximum !== null && <> · {t('wordsAtMost', { count: maximum })}</>}
      </p>
      {/* Said aloud once, when the limit is passed, and not with every word. */}
      <p role="status" className="sr-only">
        {isTooLong ? t('essayTooLong') : ''}
      </p>
    </div>
  );
}
