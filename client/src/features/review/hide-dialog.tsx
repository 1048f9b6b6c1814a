import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useProblemText } from '../../api/use-problem-text';
import { Callout } from '../../design/callout';
import { ConfirmDialog } from '../../design/confirm-dialog';
import { TextArea } from '../../design/text-area';
import { toast } from '../../design/toast';
import { type ModeratedReview, useModerate } from './use-moderation';

/** Hides a review, with a reason that its writer reads. */
export function HideDialog({ review, onClose }: { review: ModeratedReview; onClose: () => void }) {
  const t = useTranslations('review');
  const id = useId();
  const explain = useProblemText();
  const moderate = useModerate(review);
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();

  const confirm = () => {
    if (reason.trim() === '') {
      setError(t('hideReasonMissing'));
      document.getElementById(id)?.querySelector('textarea')?.focus();
      return;
    }
    moderate.mutate(
      { kind: 'hide', reason: reason.trim() },
      {
        onSuccess: () => {
          toast.success(t('isHidden'));
          onClose();
        },
      },
    );
  };

  return (
    <ConfirmDialog
      open
      onClose={onClose}
      onConfirm={confirm}
      busy={moderate.isPending}
      isDangerous
      title={t('hideTitle')}
      description={t('hideText')}
      confirmText={t('hide')}
    >
      <div id={id} className="mt-4 flex flex-col gap-3">
        <TextArea
          label={t('hideReason')}
          hint={t('hideReasonHint')}
          rows={3}
          maxLength={500}
          value={reason}
          error={error}
          onChange={(value) => {
            setReason(value);
            setError(undefined);
          }}
        />
        {moderate.isError && <Callout kind="caution">{explain(moderate.error).text}</Callout>}
      </div>
    </ConfirmDialog>
  );
}
