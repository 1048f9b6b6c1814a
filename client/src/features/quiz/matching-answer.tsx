import { useTranslations } from 'use-intl';
import { Select } from '../../design/select';
import type { RenderText } from './quiz-panel';
import type { Answer, Question } from './use-quiz';

/** What belongs to each: one list beside every text. */
export function MatchingAnswer({
  question,
  answer,
  renderText,
  onAnswer,
}: {
  question: Question;
  answer: Answer | undefined;
  renderText: RenderText;
  onAnswer: (answer: Answer) => void;
}) {
  const t = useTranslations('quiz');
  const matches = answer && 'matches' in answer ? answer.matches : {};
  const options = (question.options ?? []).map(({ id, text }) => ({ value: id, label: text }));
  const match = (pairId: string, optionId: string) => {
    const { [pairId]: _, ...others } = matches;
    onAnswer({ matches: optionId === '' ? others : { ...others, [pairId]: optionId } });
  };
  return (
    <ol className="flex flex-col divide-y divide-line rounded-lg border border-line bg-raised">
      {(question.pairs ?? []).map(({ id, text }, index) => (
        <li key={id} className="grid items-center gap-x-5 gap-y-2 px-4 py-3 sm:grid-cols-2">
          <div className="min-w-0">{renderText(text)}</div>
          <Select
            label={t('matchFor', { number: index + 1, text })}
            labelHidden
            value={matches[id] ?? ''}
            onChange={(optionId) => match(id, optionId)}
            options={[{ value: '', label: t('chooseMatch') }, ...options]}
          />
        </li>
      ))}
    </ol>
  );
}
