import { useTranslations } from 'use-intl';
import { DeedDialog } from '../../api/deed-dialog';
import { type Account, useResetSecondFactor } from './use-accounts';

/** Asks before somebody's second factor is taken away: whoever asked for it may not be who she says. */
export function ResetSecondFactorDialog({ account, onClose }: { account: Account; onClose: () => void }) {
  const t = useTranslations('admin');
  const reset = useResetSecondFactor();
  const { id, name } = account;
  return (
    <DeedDialog
      open
      onClose={onClose}
      deed={() => reset.mutateAsync(id)}
      done={t('secondFactorReset', { name })}
      isDangerous
      title={t('resetSecondFactorOf', { name })}
      description={t('resetSecondFactorText')}
      confirmText={t('resetSecondFactor')}
    />
  );
}
