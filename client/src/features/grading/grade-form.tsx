import { type ReactNode, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiForm } from '../../api/api-form';
import { useApiForm } from '../../api/use-api-form';
import { Button } from '../../design/button';
import { MarkdownField } from '../../design/markdown-field';
import { Switch } from '../../design/switch';
import { TextField } from '../../design/text-field';
import { exactPoints, typedPoints } from './points';
import { type GradingTask, useGradeAnswer } from './use-grading';
import { useGradingShortcuts } from './use-grading-shortcuts';

export type GradeFormProps = {
  task: GradingTask;
  renderMarkdown: (text: string) => ReactNode;
  /** To the answers beside this one, where there are any. */
  onNext: (() => void) | undefined;
  onPrevious: (() => void) | undefined;
  /** After the grade was taken. */
  onGraded: () => void;
};

/** Points and feedback for one answer. Made for the keyboard: Ctrl and Enter gives the grade and goes on. */
export function GradeForm({ task, renderMarkdown, onNext, onPrevious, onGraded }: GradeFormProps) {
  const t = useTranslations('grading');
  const element = useRef<HTMLDivElement>(null);
  const grade = useGradeAnswer(task.id);
  const [revision] = useState(task.revision);
  const form = useApiForm({
    initial: { points: task.points ? typedPoints(task.points) : '', feedback: task.feedback ?? '' },
    validate: ({ points }) => {
      const exact = exactPoints(points);
      const isGood = exact !== undefined && exact.numerator <= task.outOf * exact.denominator;
      return isGood ? {} : { points: t('pointsWrong', { outOf: task.outOf }) };
    },
    submit: ({ points, feedback }) =>
      grade.mutateAsync({
        // After a refusal the grade of somebody else has come into sight, and may be given anew.
        revision: grade.isError ? task.revision : revision,
        points: exactPoints(points) ?? { numerator: 0, denominator: 1 },
        feedback: feedback.trim() === '' ? null : feedback,
      }),
    onSuccess: onGraded,
  });
  const giveAll = () => form.setValue('points', String(task.outOf));
  const shortcuts = useGradingShortcuts({
    next: () => onNext?.(),
    previous: () => onPrevious?.(),
    toPoints: () => element.current?.querySelector<HTMLInputElement>('[name="points"]')?.focus(),
    fullPoints: giveAll,
    submit: form.submit,
  });
  return (
    <div ref={element} className="flex flex-col gap-5">
      <ApiForm form={form}>
        <TextField
          label={t('points')}
          hint={t('outOf', { outOf: task.outOf })}
          inputMode="decimal"
          autoComplete="off"
          className="max-w-48"
          {...form.field('points')}
        />
        <Button size="small" className="self-start" onClick={giveAll}>
          {t('allPoints')}
        </Button>
        <MarkdownField
          label={t('feedback')}
          hint={t('feedbackHint')}
          renderPreview={renderMarkdown}
          maxLength={20_000}
          {...form.field('feedback')}
        />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" variant="primary" busy={form.isBusy}>
            {task.revision === 0 ? t('give') : t('giveAnew')}
          </Button>
          {onPrevious && <Button onClick={onPrevious}>{t('previous')}</Button>}
          {onNext && <Button onClick={onNext}>{t('skip')}</Button>}
        </div>
      </ApiForm>
      <div className="border-t border-line pt-2">
        <Switch
          label={t('shortcuts')}
          hint={t('shortcutsHint')}
          value={shortcuts.isOn}
          onChange={shortcuts.switchTo}
        />
      </div>
    </div>
  );
}
