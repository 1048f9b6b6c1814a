import { useTranslations } from 'use-intl';
import { ApiForm } from '../../api/api-form';
import { useApiForm } from '../../api/use-api-form';
import { Button } from '../../design/button';
import { Dialog } from '../../design/dialog';
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
    <Dialog
      open
      onClose={onClose}
      title={t('removeTitle', { name })}
      description={t('removeText')}
      dismissible={!form.isBusy}
      actions={
        <>
          <Button onClick={onClose} disabled={form.isBusy}>
            {t('cancel')}
          </Button>
          <Button variant="danger" busy={form.isBusy} onClick={form.submit}>
            {t('removeFromCourse')}
          </Button>
        </>
      }
    >
      <ApiForm form={form} className="mt-4">
        <TextArea
          label={t('reason')}
          hint={t('reasonHint')}
          maxLength={500}
          rows={3}
          {...form.field('reason')}
        />
      </ApiForm>
    </Dialog>
  );
}
