import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useProblemText } from '../../api/use-problem-text';
import { Callout } from '../../design/callout';
import { ConfirmDialog } from '../../design/confirm-dialog';
import { TextArea } from '../../design/text-area';
import { toast } from '../../design/toast';
import { type DeadLetter, useDiscard } from './use-operations';

/** Gives a dead letter up, with a reason that others can read later. */
export function DiscardDialog({ letter, onClose }: { letter: DeadLetter; onClose: () => void }) {
  const t = useTranslations('ops');
  const id = useId();
  const problemText = useProblemText();
  const discard = useDiscard();
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();

  const confirm = () => {
    if (reason.trim().length < shortestReason) {
      setError(t('reasonMissing'));
      document.getElementById(id)?.querySelector('textarea')?.focus();
      return;
    }
    discard.mutate(
      { deadLetterId: letter.id, reason: reason.trim() },
      {
        onSuccess: () => {
          toast.success(t('discarded', { type: letter.type }));
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
      busy={discard.isPending}
      isDangerous
      title={t('discardTitle', { type: letter.type })}
      description={t('discardText', { consumer: letter.consumer, count: letter.heldBack })}
      confirmText={t('discard')}
    >
      <div id={id} className="mt-4 flex flex-col gap-3">
        <TextArea
          label={t('reason')}
          hint={t('reasonHint')}
          rows={3}
          maxLength={500}
          value={reason}
          error={error}
          onChange={(value) => {
            setReason(value);
            setError(undefined);
          }}
        />
        {discard.isError && <Callout kind="caution">{problemText(discard.error).text}</Callout>}
      </div>
    </ConfirmDialog>
  );
}

/** As the server has it. */
const shortestReason = 3;
