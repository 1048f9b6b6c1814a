import { useTranslations } from 'use-intl';
import { FormDialog } from '../../api/form-dialog';
import { useApiForm } from '../../api/use-api-form';
import { TextField } from '../../design/text-field';
import { toast } from '../../design/toast';
import { beginningOfDay, dayOf, endOfDay, isLimit, limitOf } from './days';
import { type Cohort, useSaveCohort } from './use-cohorts';

/** Makes a cohort, or changes one. */
export function CohortDialog({
  courseId,
  cohort,
  onClose,
}: {
  courseId: string;
  cohort: Cohort | undefined;
  onClose: () => void;
}) {
  const t = useTranslations('students');
  const save = useSaveCohort(courseId, cohort?.id);
  const form = useApiForm({
    initial: {
      name: cohort?.name ?? '',
      startsAt: dayOf(cohort?.startsAt ?? null),
      endsAt: dayOf(cohort?.endsAt ?? null),
      seatLimit: cohort?.seatLimit == null ? '' : String(cohort.seatLimit),
    },
    validate: ({ name, startsAt, endsAt, seatLimit }) => ({
      ...(name.trim() === '' ? { name: t('cohortNameMissing') } : {}),
      ...(startsAt === '' ? { startsAt: t('startsMissing') } : {}),
      ...(endsAt !== '' && endsAt < startsAt ? { endsAt: t('endsBeforeStart') } : {}),
      ...(isLimit(seatLimit) ? {} : { seatLimit: t('limitWrong') }),
    }),
    submit: ({ name, startsAt, endsAt, seatLimit }, { idempotencyKey }) =>
      save.mutateAsync({
        name: name.trim(),
        startsAt: beginningOfDay(startsAt),
        endsAt: endOfDay(endsAt),
        seatLimit: limitOf(seatLimit),
        idempotencyKey,
      }),
    onSuccess: ({ name }) => {
      toast.success(t('cohortSaved', { name }));
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={cohort ? t('editCohortTitle', { name: cohort.name }) : t('addCohort')}
      submitText={t('saveCohort')}
    >
      <TextField label={t('cohortName')} maxLength={80} {...form.field('name')} />
      <TextField label={t('starts')} hint={t('startsHint')} type="date" {...form.field('startsAt')} />
      <TextField label={t('ends')} hint={t('endsHint')} type="date" optional {...form.field('endsAt')} />
      <TextField
        label={t('seatLimit')}
        hint={t('cohortSeatsHint')}
        inputMode="numeric"
        maxLength={6}
        optional
        {...form.field('seatLimit')}
      />
    </FormDialog>
  );
}
