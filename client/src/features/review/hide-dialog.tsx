import { useTranslations } from 'use-intl';
import { ReasonDialog } from '../../api/reason-dialog';
import { type ModeratedReview, useModerate } from './use-moderation';

/** Hides a review, with a reason that its writer reads. */
export function HideDialog({ review, onClose }: { review: ModeratedReview; onClose: () => void }) {
  const t = useTranslations('review');
  const moderate = useModerate(review);
  return (
    <ReasonDialog
      onClose={onClose}
      deed={(reason) => moderate.mutateAsync({ kind: 'hide', reason })}
      done={t('isHidden')}
      isDangerous
      title={t('hideTitle')}
      description={t('hideText')}
      submitText={t('hide')}
      reason={{
        label: t('hideReason'),
        hint: t('hideReasonHint'),
        missing: t('hideReasonMissing'),
        shortest: 1,
      }}
    />
  );
}
