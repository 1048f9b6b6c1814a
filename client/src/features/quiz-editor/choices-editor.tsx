import { ArrowDown, ArrowUp, MessageSquarePlus, Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/button';
import { classes } from '../../design/classes';
import { IconButton } from '../../design/icon-button';
import { markChoice, moved, newChoice, quizBounds } from './question-drafts';
import type { Choice, ChoiceQuestion } from './use-quiz-draft';

/** The choices of a question: which are right, what they say, and what is said to whoever takes them. */
export function ChoicesEditor({
  question,
  onChange,
}: {
  question: ChoiceQuestion;
  onChange: (choices: Choice[]) => void;
}) {
  const t = useTranslations('quizEditor');
  const { choices } = question;
  const put = (choice: Choice) => onChange(choices.map((one) => (one.id === choice.id ? choice : one)));
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="mb-1 text-sm font-semibold">{t('choices')}</legend>
      <p className="text-sm text-ink-soft">{t(question.kind === 'single' ? 'markOne' : 'markAll')}</p>
      <ol className="flex flex-col gap-2">
        {choices.map((choice, index) => (
          <ChoiceRow
            key={choice.id}
            choice={choice}
            number={index + 1}
            count={choices.length}
            markKind={question.kind === 'single' ? 'radio' : 'checkbox'}
            markName={question.id}
            onChange={put}
            onMark={(isCorrect) => onChange(markChoice(question, choice.id, isCorrect))}
            onMove={(direction) => onChange(moved(choices, index, direction))}
            onRemove={() => onChange(choices.filter(({ id }) => id !== choice.id))}
          />
        ))}
      </ol>
      {choices.length < quizBounds.choices && (
        <Button
          variant="quiet"
          size="small"
          icon={<Plus aria-hidden="true" />}
          className="self-start"
          onClick={() => onChange([...choices, newChoice()])}
        >
          {t('addChoice')}
        </Button>
      )}
    </fieldset>
  );
}

function ChoiceRow({
  choice,
  number,
  count,
  markKind,
  markName,
  onChange,
  onMark,
  onMove,
  onRemove,
}: {
  choice: Choice;
  number: number;
  count: number;
  markKind: 'radio' | 'checkbox';
  markName: string;
  onChange: (choice: Choice) => void;
  onMark: (isCorrect: boolean) => void;
  onMove: (direction: 'up' | 'down') => void;
  onRemove: () => void;
}) {
  const t = useTranslations('quizEditor');
  const [isFeedbackOpen, setIsFeedbackOpen] = useState(false);
  const showsFeedback = isFeedbackOpen || (choice.feedback ?? '') !== '';
  return (
    <li
      className={classes(
        'flex flex-col gap-1 rounded-md border px-2 py-1',
        choice.isCorrect ? 'border-success bg-success-soft' : 'border-line bg-raised',
      )}
    >
      <div className="flex flex-wrap items-center gap-x-1">
        <label className="flex size-11 shrink-0 cursor-pointer items-center justify-center">
          <span className="sr-only">{t('markRight', { number })}</span>
          <input
            type={markKind}
            name={`right/${markName}`}
            checked={choice.isCorrect}
            onChange={(event) => onMark(event.target.checked)}
            className="size-5 cursor-pointer accent-[var(--accent)]"
          />
        </label>
        <textarea
          aria-label={t('choiceText', { number })}
          rows={1}
          maxLength={2_000}
          value={choice.text}
          placeholder={t('choicePlaceholder', { number })}
          onChange={(event) => onChange({ ...choice, text: event.target.value })}
          className="control field-sizing-content min-w-0 flex-1 basis-40 resize-none"
        />
        <span className="ml-auto flex">
          <IconButton
            label={t('addFeedback', { number })}
            icon={<MessageSquarePlus />}
            aria-expanded={showsFeedback}
            disabled={showsFeedback}
            onClick={() => setIsFeedbackOpen(true)}
          />
          <IconButton
            label={t('choiceUp', { number })}
            icon={<ArrowUp />}
            tooltip={false}
            disabled={number === 1}
            className="max-sm:hidden"
            onClick={() => onMove('up')}
          />
          <IconButton
            label={t('choiceDown', { number })}
            icon={<ArrowDown />}
            tooltip={false}
            disabled={number === count}
            className="max-sm:hidden"
            onClick={() => onMove('down')}
          />
          <IconButton label={t('removeChoice', { number })} icon={<X />} tooltip={false} onClick={onRemove} />
        </span>
      </div>
      {showsFeedback && (
        <textarea
          aria-label={t('feedback', { number })}
          rows={1}
          maxLength={2_000}
          value={choice.feedback ?? ''}
          placeholder={t('feedbackPlaceholder')}
          onChange={(event) =>
            onChange({ ...choice, feedback: event.target.value === '' ? null : event.target.value })
          }
          className="control field-sizing-content mb-1 ml-11 w-auto resize-none text-sm"
        />
      )}
    </li>
  );
}
