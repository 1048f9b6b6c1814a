import { useTranslations } from 'use-intl';
import { FormDialog } from '../../api/form-dialog';
import { useApiForm } from '../../api/use-api-form';
import { TextArea } from '../../design/text-area';
import { TextField } from '../../design/text-field';
import { toast } from '../../design/toast';
import { type ExtraTime, useGiveExtraTime } from './use-extra-times';
import type { Student } from './use-students';

const most = 300;

/** Gives a learner more time than others for every quiz of the course, or the usual time again. */
export function ExtraTimeDialog({
  courseId,
  student,
  given,
  onClose,
}: {
  courseId: string;
  student: Student;
  given: ExtraTime | undefined;
  onClose: () => void;
}) {
  const t = useTranslations('students');
  const give = useGiveExtraTime(courseId, student.learnerId);
  const name = student.name ?? t('nameComing');
  const form = useApiForm({
    initial: { percent: given ? String(given.percent) : '', note: given?.note ?? '' },
    validate: ({ percent }) => {
      const typed = percent.trim();
      if (typed === '' && given) return {};
      const isGood = /^\d{1,3}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= most;
      return isGood ? {} : { percent: t('extraTimeWrong', { most }) };
    },
    submit: ({ percent, note }) =>
      give.mutateAsync({ percent: percent.trim() === '' ? null : Number(percent), note: note.trim() }),
    onSuccess: (_, { percent }) => {
      const typed = percent.trim();
      toast.success(
        typed === '' ? t('extraTimeTaken', { name }) : t('extraTimeGiven', { name, percent: Number(typed) }),
      );
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={t('extraTimeTitle', { name })}
      description={t('extraTimeText')}
      submitText={t('extraTimeSave')}
    >
      <TextField
        label={t('extraTimePercent')}
        hint={t(given ? 'extraTimeHintGiven' : 'extraTimeHint')}
        inputMode="numeric"
        autoComplete="off"
        maxLength={3}
        {...form.field('percent')}
      />
      <TextArea
        label={t('extraTimeNote')}
        hint={t('extraTimeNoteHint')}
        maxLength={500}
        rows={2}
        optional
        {...form.field('note')}
      />
    </FormDialog>
  );
}
