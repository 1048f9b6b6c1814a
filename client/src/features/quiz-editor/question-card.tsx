import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { EntryFrame, type EntryPlace } from './entry-frame';
import { QuestionFields } from './question-fields';
import type { Question, QuizProblem } from './use-quiz-draft';

export type QuestionCardProps = EntryPlace & {
  question: Question;
  /** What keeps it from being published, as the server found. */
  problems: readonly QuizProblem[];
  onChange: (question: Question) => void;
};

/** One question with its answers. Two hundred of them stand on a page, so each is drawn anew only when it changes. */
export const QuestionCard = memo(function QuestionCard({
  question,
  problems,
  onChange,
  ...place
}: QuestionCardProps) {
  const t = useTranslations('quizEditor');
  return (
    <EntryFrame
      id={question.id}
      title={t('question', { number: place.number })}
      kind={t(`kind.${question.kind}`)}
      place={place}
    >
      <QuestionFields question={question} problems={problems.map(({ code }) => code)} onChange={onChange} />
    </EntryFrame>
  );
});
