import { useTranslations } from 'use-intl';
import { FormDialog } from '../../api/form-dialog';
import { useApiForm } from '../../api/use-api-form';
import { TextArea } from '../../design/text-area';
import { toast } from '../../design/toast';
import { type Student, useRemoveStudent } from './use-students';

/** Asks for the reason, which the learner reads. */
export function RemoveDialog({
  courseId,
  student,
  onClose,
}: {
  courseId: string;
  student: Student;
  onClose: () => void;
}) {
  const t = useTranslations('students');
  const remove = useRemoveStudent(courseId);
  const name = student.name ?? t('nameComing');
  const form = useApiForm({
    initial: { reason: '' },
    validate: ({ reason }) => (reason.trim() === '' ? { reason: t('reasonMissing') } : {}),
    submit: ({ reason }, { idempotencyKey }) =>
      remove.mutateAsync({ learnerId: student.learnerId, reason: reason.trim(), idempotencyKey }),
    onSuccess: () => {
      toast.success(t('removed', { name }));
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={t('removeTitle', { name })}
      description={t('removeText')}
      submitText={t('removeFromCourse')}
      isDangerous
    >
      <TextArea
        label={t('reason')}
        hint={t('reasonHint')}
        maxLength={500}
        rows={3}
        {...form.field('reason')}
      />
    </FormDialog>
  );
}
