import { useTranslations } from 'use-intl';
import { ReasonDialog } from '../../api/reason-dialog';
import { type Student, useRemoveStudent } from './use-students';

/** Removes a learner from a course, with a reason that she reads. */
export function RemoveDialog({
  courseId,
  student: { learnerId, name },
  onClose,
}: {
  courseId: string;
  student: Student;
  onClose: () => void;
}) {
  const t = useTranslations('students');
  const remove = useRemoveStudent(courseId);
  const called = name ?? t('nameComing');
  return (
    <ReasonDialog
      onClose={onClose}
      deed={(reason, idempotencyKey) => remove.mutateAsync({ learnerId, reason, idempotencyKey })}
      done={t('removed', { name: called })}
      isDangerous
      title={t('removeTitle', { name: called })}
      description={t('removeText')}
      submitText={t('removeFromCourse')}
      reason={{ label: t('reason'), hint: t('reasonHint'), missing: t('reasonMissing'), shortest: 1 }}
    />
  );
}
