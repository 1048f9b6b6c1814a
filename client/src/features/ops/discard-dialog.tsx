import { useTranslations } from 'use-intl';
import { ReasonDialog } from '../../api/reason-dialog';
import { type DeadLetter, useDiscard } from './use-operations';

/** Gives a dead letter up, with a reason that others can read later. */
export function DiscardDialog({ letter, onClose }: { letter: DeadLetter; onClose: () => void }) {
  const t = useTranslations('ops');
  const discard = useDiscard();
  const { id: deadLetterId, type, consumer, heldBack } = letter;
  return (
    <ReasonDialog
      onClose={onClose}
      deed={(reason) => discard.mutateAsync({ deadLetterId, reason })}
      done={t('discarded', { type })}
      isDangerous
      title={t('discardTitle', { type })}
      description={t('discardText', { consumer, count: heldBack })}
      submitText={t('discard')}
      reason={{ label: t('reason'), hint: t('reasonHint'), missing: t('reasonMissing'), shortest: 3 }}
    />
  );
}
