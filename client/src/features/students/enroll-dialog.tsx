import { useTranslations } from 'use-intl';
import { ApiForm } from '../../api/api-form';
import { useApiForm } from '../../api/use-api-form';
import { Button } from '../../design/button';
import { Dialog } from '../../design/dialog';
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
    <Dialog
      open
      onClose={onClose}
      title={t('enrollTitle')}
      description={t('enrollText')}
      dismissible={!form.isBusy}
      actions={
        <>
          <Button onClick={onClose} disabled={form.isBusy}>
            {t('cancel')}
          </Button>
          <Button variant="primary" busy={form.isBusy} onClick={form.submit}>
            {t('enroll')}
          </Button>
        </>
      }
    >
      <ApiForm form={form} className="mt-4 flex flex-col gap-4">
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
        <CohortField
          courseId={courseId}
          label={t('cohort')}
          none={t('noCohort')}
          {...form.field('cohortId')}
        />
      </ApiForm>
    </Dialog>
  );
}
