import { useTranslations } from 'use-intl';
import { RadioGroup } from '../design/radio-group';
import { TextArea } from '../design/text-area';
import { toast } from '../design/toast';
import { FormDialog } from './form-dialog';
import type { components } from './schema.gen';
import { useApiForm } from './use-api-form';

export type ReportReason = components['schemas']['ReviewReport']['reason'];
export type Report = { reason: ReportReason; note: string };

/** Says what is wrong with something that somebody wrote. */
export function ReportDialog({
  onSend,
  onClose,
}: {
  onSend: (report: Report, idempotencyKey: string) => Promise<unknown>;
  onClose: () => void;
}) {
  const t = useTranslations('report');
  const form = useApiForm({
    initial: { reason: '' as ReportReason | '', note: '' },
    validate: ({ reason }) => (reason === '' ? { reason: t('reasonMissing') } : {}),
    submit: ({ reason, note }, { idempotencyKey }) =>
      onSend({ reason: reason as ReportReason, note }, idempotencyKey),
    onSuccess: () => {
      toast.success(t('sent'));
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={t('title')}
      description={t('text')}
      size="small"
      submitText={t('send')}
    >
      <RadioGroup
        label={t('reason')}
        options={reasons.map((value) => ({ value, label: t(`reasons.${value}`) }))}
        {...form.field('reason')}
      />
      <TextArea label={t('note')} optional rows={2} maxLength={1_000} {...form.field('note')} />
    </FormDialog>
  );
}

const reasons = [
  'spam',
  'offensive',
  'off_topic',
  'personal_information',
  'other',
] as const satisfies readonly ReportReason[];
