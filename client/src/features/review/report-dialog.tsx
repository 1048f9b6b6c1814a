import { useTranslations } from 'use-intl';
import { ApiForm } from '../../api/api-form';
import { useApiForm } from '../../api/use-api-form';
import { Button } from '../../design/button';
import { Dialog } from '../../design/dialog';
import { RadioGroup } from '../../design/radio-group';
import { TextArea } from '../../design/text-area';
import { toast } from '../../design/toast';
import { type ReportReason, reportReview, useRenewReviews } from './use-reviews';

/** Says what is wrong with a review. */
export function ReportDialog({
  courseId,
  reviewId,
  onClose,
}: {
  courseId: string;
  reviewId: string;
  onClose: () => void;
}) {
  const t = useTranslations('review');
  const renew = useRenewReviews(courseId);
  const form = useApiForm({
    initial: { reason: '' as ReportReason | '', note: '' },
    validate: ({ reason }) => (reason === '' ? { reason: t('reasonMissing') } : {}),
    submit: ({ reason, note }, { idempotencyKey }) =>
      reportReview(reviewId, { reason: reason as ReportReason, note }, idempotencyKey),
    onSuccess: () => {
      toast.success(t('reportSent'));
      void renew();
      onClose();
    },
  });
  return (
    <Dialog open onClose={onClose} title={t('reportTitle')} description={t('reportText')} size="small">
      <div className="mt-4">
        <ApiForm form={form}>
          <RadioGroup
            label={t('reportReason')}
            options={reasons.map((value) => ({ value, label: t(`reasons.${value}`) }))}
            {...form.field('reason')}
          />
          <TextArea label={t('reportNote')} optional rows={2} maxLength={1_000} {...form.field('note')} />
          <div className="flex flex-wrap justify-end gap-3">
            <Button onClick={onClose}>{t('cancel')}</Button>
            <Button type="submit" variant="primary" busy={form.isBusy}>
              {t('sendReport')}
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
