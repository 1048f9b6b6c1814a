import { useTranslations } from 'use-intl';
import { FormDialog } from '../../api/form-dialog';
import { useApiForm } from '../../api/use-api-form';
import { toast } from '../../design/toast';
import { CohortField } from './cohort-field';
import { useCohorts, usePlaceInCohort } from './use-cohorts';
import type { Student } from './use-students';

/** Puts a learner into a cohort, or out of it. */
export function MoveDialog({
  courseId,
  student,
  onClose,
}: {
  courseId: string;
  student: Student;
  onClose: () => void;
}) {
  const t = useTranslations('students');
  const cohorts = useCohorts(courseId);
  const place = usePlaceInCohort(courseId);
  const name = student.name ?? t('nameComing');
  const form = useApiForm({
    initial: { cohortId: student.cohort?.id ?? '' },
    submit: ({ cohortId }) =>
      place.mutateAsync({ learnerId: student.learnerId, cohortId: cohortId === '' ? null : cohortId }),
    onSuccess: (_, { cohortId }) => {
      const cohort = cohorts.data?.find(({ id }) => id === cohortId)?.name ?? t('noCohort');
      toast.success(t('moved', { name, cohort }));
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={t('moveTitle', { name })}
      description={t('moveText')}
      submitText={t('move')}
    >
      <CohortField courseId={courseId} label={t('cohort')} none={t('noCohort')} {...form.field('cohortId')} />
    </FormDialog>
  );
}
