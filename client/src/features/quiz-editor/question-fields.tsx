import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { NumberField } from '../../design/number-field';
import { RadioGroup } from '../../design/radio-group';
import { Select } from '../../design/select';
import { TextArea } from '../../design/text-area';
import { AcceptedEditor } from './accepted-editor';
import { ChoicesEditor } from './choices-editor';
import { EssayEditor } from './essay-editor';
import { FileEditor } from './file-editor';
import { HotspotEditor } from './hotspot-editor';
import { MatchingEditor } from './matching-editor';
import { NumericEditor } from './numeric-editor';
import { OrderingEditor } from './ordering-editor';
import { quizBounds } from './question-drafts';
import type { Question, QuizProblem } from './use-quiz-draft';

type QuestionFieldsProps = {
  question: Question;
  /** What keeps it from being asked, as the server found. */
  problems: readonly QuizProblem['code'][];
  onChange: (question: Question) => void;
};

/** All that a question is made of, wherever it is written. */
export function QuestionFields({ question, problems, onChange }: QuestionFieldsProps) {
  const t = useTranslations('quizEditor');
  return (
    <div className="flex flex-col gap-5">
      {problems.length > 0 && (
        <ul className="flex flex-col gap-1 text-sm font-medium text-warning">
          {problems.map((code) => (
            <li key={code} className="flex items-start gap-2">
              <TriangleAlert aria-hidden="true" className="mt-[0.2em] size-4 shrink-0" />
              {t(`problem.${code}`)}
            </li>
          ))}
        </ul>
      )}
      <TextArea
        label={t('prompt')}
        hint={t('promptHint')}
        rows={2}
        maxLength={20_000}
        value={question.prompt}
        onChange={(prompt) => onChange({ ...question, prompt })}
      />
      <Answers question={question} onChange={onChange} />
      <div className="grid gap-5 sm:grid-cols-[8rem_1fr]">
        <div className="flex flex-col gap-4">
          <NumberField
            label={t('points')}
            value={question.points}
            minimum={1}
            maximum={quizBounds.points}
            rangeText={t('pointsRange', { maximum: quizBounds.points })}
            onChange={(points) => onChange({ ...question, points })}
          />
        </div>
        <TextArea
          label={t('explanation')}
          hint={t('explanationHint')}
          optional
          rows={2}
          maxLength={20_000}
          value={question.explanation ?? ''}
          onChange={(text) => onChange({ ...question, explanation: text === '' ? null : text })}
        />
      </div>
    </div>
  );
}

function Answers({ question, onChange }: Pick<QuestionFieldsProps, 'question' | 'onChange'>) {
  const t = useTranslations('quizEditor');
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return (
        <>
          <Select
            label={t('howMany')}
            className="max-w-xs"
            value={question.kind}
            onChange={(kind) => onChange({ ...question, kind })}
            options={[
              { value: 'single', label: t('oneRight') },
              { value: 'multiple', label: t('severalRight') },
            ]}
          />
          <ChoicesEditor question={question} onChange={(choices) => onChange({ ...question, choices })} />
        </>
      );
    case 'true_false':
      return (
        <RadioGroup
          label={t('rightAnswer')}
          value={question.answer ? 'true' : 'false'}
          onChange={(value) => onChange({ ...question, answer: value === 'true' })}
          options={[
            { value: 'true', label: t('true') },
            { value: 'false', label: t('false') },
          ]}
        />
      );
    case 'short_text':
      return (
        <AcceptedEditor
          accepted={question.accepted}
          onChange={(accepted) => onChange({ ...question, accepted })}
        />
      );
    case 'numeric':
      return <NumericEditor question={question} onChange={onChange} />;
    case 'matching':
      return <MatchingEditor question={question} onChange={onChange} />;
    case 'ordering':
      return <OrderingEditor items={question.items} onChange={(items) => onChange({ ...question, items })} />;
    case 'blanks':
      return (
        <TextArea
          label={t('blanksText')}
          hint={t('blanksHint')}
          rows={4}
          maxLength={20_000}
          value={question.text}
          onChange={(text) => onChange({ ...question, text })}
        />
      );
    case 'hotspot':
      return <HotspotEditor question={question} onChange={onChange} />;
    case 'file':
      return <FileEditor question={question} onChange={onChange} />;
    case 'essay':
      return <EssayEditor question={question} onChange={onChange} />;
  }
}
