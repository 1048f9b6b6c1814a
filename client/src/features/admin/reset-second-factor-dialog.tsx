import { useTranslations } from 'use-intl';
import { useProblemText } from '../../api/use-problem-text';
import { ConfirmDialog } from '../../design/confirm-dialog';
import { toast } from '../../design/toast';
import { type Account, useResetSecondFactor } from './use-accounts';

/** Asks before somebody's second factor is taken away: whoever asked for it may not be who she says. */
export function ResetSecondFactorDialog({ account, onClose }: { account: Account; onClose: () => void }) {
  const t = useTranslations('admin');
  const problemText = useProblemText();
  const reset = useResetSecondFactor();
  const { id, name } = account;
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      onConfirm={() =>
        reset.mutate(id, {
          onSuccess: () => {
            toast.success(t('secondFactorReset', { name }));
            onClose();
          },
          onError: (error) => toast.error(problemText(error).text),
        })
      }
      busy={reset.isPending}
      isDangerous
      title={t('resetSecondFactorOf', { name })}
      description={t('resetSecondFactorText')}
      confirmText={t('resetSecondFactor')}
    />
  );
}
