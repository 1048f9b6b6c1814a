import { useTranslations } from 'use-intl';
import { Button } from '../design/button';
import { Dialog } from '../design/dialog';
import { RadioGroup } from '../design/radio-group';
import { TextArea } from '../design/text-area';
import { toast } from '../design/toast';
import { ApiForm } from './api-form';
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
    <Dialog open onClose={onClose} title={t('title')} description={t('text')} size="small">
      <div className="mt-4">
        <ApiForm form={form}>
          <RadioGroup
            label={t('reason')}
            options={reasons.map((value) => ({ value, label: t(`reasons.${value}`) }))}
            {...form.field('reason')}
          />
          <TextArea label={t('note')} optional rows={2} maxLength={1_000} {...form.field('note')} />
          <div className="flex flex-wrap justify-end gap-3">
            <Button onClick={onClose}>{t('cancel')}</Button>
            <Button type="submit" variant="primary" busy={form.isBusy}>
              {t('send')}
            </Button>
          </div>
        </ApiForm>
      </div>
    </Dialog>
  );
}

const reasons = [
  'spam',
  'offensive',
  'off_topic',
  'personal_information',
  'other',
] as const satisfies readonly ReportReason[];
