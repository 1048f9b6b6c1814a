import { useTranslations } from 'use-intl';
import { FormDialog } from '../../api/form-dialog';
import { useApiForm } from '../../api/use-api-form';
import { TextField } from '../../design/text-field';
import { toast } from '../../design/toast';
import { CohortField } from './cohort-field';
import { endOfDay } from './days';
import { useEnrollByAddress } from './use-students';

/** Enrols somebody by her address, for good or until the end of a day. */
export function EnrollDialog({ courseId, onClose }: { courseId: string; onClose: () => void }) {
  const t = useTranslations('students');
  const enroll = useEnrollByAddress(courseId);
  const form = useApiForm({
    initial: { email: '', accessEndsAt: '', cohortId: '' },
    validate: ({ email }) => (email.trim() === '' ? { email: t('emailMissing') } : {}),
    submit: ({ email, accessEndsAt, cohortId }, { idempotencyKey }) =>
      enroll.mutateAsync({
        email: email.trim(),
        accessEndsAt: endOfDay(accessEndsAt),
        cohortId: cohortId === '' ? null : cohortId,
        idempotencyKey,
      }),
    onSuccess: ({ outcome }, { email }) => {
      toast.success(t(`outcome.${outcome}`, { email: email.trim() }));
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={t('enrollTitle')}
      description={t('enrollText')}
      submitText={t('enroll')}
    >
      <TextField
        label={t('email')}
        type="email"
        maxLength={254}
        autoComplete="off"
        {...form.field('email')}
      />
      <TextField
        label={t('accessEnds')}
        hint={t('accessEndsHint')}
        type="date"
        optional
        {...form.field('accessEndsAt')}
      />
      <CohortField courseId={courseId} label={t('cohort')} none={t('noCohort')} {...form.field('cohortId')} />
    </FormDialog>
  );
}
