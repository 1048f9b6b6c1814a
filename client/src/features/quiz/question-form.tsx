import { type ReactNode, useId } from 'react';
import { useTranslations } from 'use-intl';
import { Checkbox } from '../../design/checkbox';
import { RadioGroup } from '../../design/radio-group';
import { TextField } from '../../design/text-field';
import { BlanksAnswer } from './blanks-answer';
import { EssayAnswer } from './essay-answer';
import { FileAnswer } from './file-answer';
import { HotspotAnswer } from './hotspot-answer';
import { MatchingAnswer } from './matching-answer';
import { NumberAnswer } from './number-answer';
import { OrderingAnswer } from './ordering-answer';
import type { RenderText } from './quiz-panel';
import type { Answer, Question } from './use-quiz';

export type QuestionFormProps = {
  attemptId: string;
  question: Question;
  answer: Answer | undefined;
  /** What is answered by then, whenever it is asked. */
  latestAnswer: () => Answer | undefined;
  renderText: RenderText;
  /** @param pauseMilliseconds how long to wait for more of it before it is saved. */
  onAnswer: (answer: Answer, pauseMilliseconds: number) => void;
};

/** A question and the way to answer it. */
export function QuestionForm({ question, renderText, ...rest }: QuestionFormProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: the prompt is a text with code and pictures, which a legend cannot hold.
    <div role="group" aria-labelledby={id} className="flex flex-col gap-5">
      <div id={id}>{renderText(question.prompt)}</div>
      <AnswerControl question={question} renderText={renderText} {...rest} />
    </div>
  );
}

function AnswerControl({
  attemptId,
  question,
  answer,
  latestAnswer,
  renderText,
  onAnswer,
}: QuestionFormProps) {
  const t = useTranslations('quiz');
  const choices = question.choices ?? [];
  switch (question.kind) {
    case 'single':
      return (
        <RadioGroup
          label={t('chooseOne')}
          look="cards"
          value={answer && 'choiceId' in answer ? answer.choiceId : ''}
          onChange={(choiceId) => onAnswer({ choiceId }, 0)}
          options={choices.map(({ id, text }) => ({
            value: id,
            label: <ChoiceText>{renderText(text)}</ChoiceText>,
          }))}
        />
      );
    case 'true_false':
      return (
        <RadioGroup
          label={t('chooseOne')}
          look="cards"
          value={answer && 'value' in answer ? String(answer.value) : ''}
          onChange={(value) => onAnswer({ value: value === 'true' }, 0)}
          options={[
            { value: 'true', label: t('true') },
            { value: 'false', label: t('false') },
          ]}
        />
      );
    case 'multiple':
      return (
        <MultipleChoice
          choices={choices}
          chosen={answer && 'choiceIds' in answer ? answer.choiceIds : []}
          renderText={renderText}
          onChange={(choiceIds) => onAnswer({ choiceIds }, 0)}
        />
      );
    case 'short_text':
      return (
        <TextField
          label={t('yourAnswer')}
          value={answer && 'text' in answer ? answer.text : ''}
          onChange={(text) => onAnswer({ text }, typingPause)}
          maxLength={2_000}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
      );
    case 'numeric':
      return (
        <NumberAnswer
          units={question.units ?? []}
          answer={answer}
          onAnswer={(given, isTyped) => onAnswer(given, isTyped ? typingPause : 0)}
        />
      );
    case 'matching':
      return (
        <MatchingAnswer
          question={question}
          answer={answer}
          renderText={renderText}
          onAnswer={(given) => onAnswer(given, 0)}
        />
      );
    case 'ordering':
      return (
        <OrderingAnswer
          question={question}
          answer={answer}
          renderText={(text) => <ChoiceText>{renderText(text)}</ChoiceText>}
          onAnswer={(given) => onAnswer(given, 0)}
        />
      );
    case 'blanks':
      return (
        <BlanksAnswer
          stretches={question.stretches ?? []}
          answer={answer}
          onAnswer={(given) => onAnswer(given, typingPause)}
        />
      );
    case 'hotspot':
      return (
        <HotspotAnswer
          attemptId={attemptId}
          question={question}
          answer={answer}
          onAnswer={(given, isTyped) => onAnswer(given, isTyped ? typingPause : 0)}
        />
      );
    case 'file':
      return (
        <FileAnswer
          attemptId={attemptId}
          question={question}
          answer={answer}
          latestAnswer={latestAnswer}
          onAnswer={(given) => onAnswer(given, 0)}
        />
      );
    case 'essay':
      return (
        <EssayAnswer question={question} answer={answer} onAnswer={(given) => onAnswer(given, typingPause)} />
      );
  }
}

function MultipleChoice({
  choices,
  chosen,
  renderText,
  onChange,
}: {
  choices: NonNullable<Question['choices']>;
  chosen: readonly string[];
  renderText: RenderText;
  onChange: (choiceIds: string[]) => void;
}) {
  const t = useTranslations('quiz');
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm font-semibold">{t('chooseAll')}</legend>
      <div className="flex flex-col gap-2">
        {choices.map(({ id, text }) => (
          <Checkbox
            key={id}
            label={<ChoiceText>{renderText(text)}</ChoiceText>}
            value={chosen.includes(id)}
            onChange={(isChosen) =>
              onChange(isChosen ? [...chosen, id] : chosen.filter((other) => other !== id))
            }
            className="rounded-md border border-line bg-raised px-4 py-1 transition-colors hover:border-line-strong has-checked:border-accent has-checked:bg-accent-soft"
          />
        ))}
      </div>
    </fieldset>
  );
}

/** A choice is set a little closer than a text, so that its first line stands beside its button. */
function ChoiceText({ children }: { children: ReactNode }) {
  return <span className="block [&>.markdown]:text-base! [&>.markdown]:leading-6!">{children}</span>;
}

/** In milliseconds, after the last letter. */
const typingPause = 600;
