import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Role } from '../../api/session-store';
import { useProblemText } from '../../api/use-problem-text';
import { useSession } from '../../api/use-session';
import { Callout } from '../../design/callout';
import { Checkbox } from '../../design/checkbox';
import { ConfirmDialog } from '../../design/confirm-dialog';
import { toast } from '../../design/toast';
import { useFormat } from '../../messages/use-format';
import { type Account, useChangeRoles } from './use-accounts';

const grantable = ['instructor', 'support', 'admin', 'ops'] as const;

/** Chooses what somebody may do here, and says what that changes before it is done. */
export function RolesDialog({ account, onClose }: { account: Account; onClose: () => void }) {
  const t = useTranslations('admin');
  const format = useFormat();
  const problemText = useProblemText();
  const { user } = useSession();
  const change = useChangeRoles();
  const [roles, setRoles] = useState<readonly Role[]>(account.roles);
  const given = grantable.filter((role) => roles.includes(role) && !account.roles.includes(role));
  const taken = grantable.filter((role) => !roles.includes(role) && account.roles.includes(role));
  const names = (list: readonly (typeof grantable)[number][]) =>
    format.list(list.map((role) => t(`roleNames.${role}`)));
  const hasChange = given.length + taken.length > 0;

  const confirm = () => {
    if (!hasChange) return onClose();
    change.mutate(
      { userId: account.id, roles: [...roles] },
      {
        onSuccess: () => {
          toast.success(t('rolesChanged', { name: account.name }));
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
      busy={change.isPending}
      isDangerous={taken.length > 0}
      title={t('rolesOf', { name: account.name })}
      description={t('rolesLead')}
      confirmText={t(hasChange ? 'changeRoles' : 'close')}
    >
      <div className="mt-4 flex flex-col gap-1">
        {grantable.map((role) => (
          <Checkbox
            key={role}
            label={t(`roleNames.${role}`)}
            hint={t(`roleHints.${role}`)}
            value={roles.includes(role)}
            onChange={(isOn) => setRoles(isOn ? [...roles, role] : roles.filter((other) => other !== role))}
          />
        ))}
      </div>
      <div role="status" className="mt-3 flex flex-col gap-3">
        {hasChange && (
          <Callout kind={taken.length > 0 || given.includes('admin') ? 'warning' : 'note'}>
            {given.length > 0 && <p>{t('rolesGiven', { name: account.name, roles: names(given) })}</p>}
            {taken.length > 0 && <p>{t('rolesTaken', { name: account.name, roles: names(taken) })}</p>}
            {given.includes('admin') && <p>{t('adminGiven')}</p>}
            {taken.includes('admin') && account.id === user?.id && <p>{t('ownAdminTaken')}</p>}
          </Callout>
        )}
        {change.isError && <Callout kind="caution">{problemText(change.error).text}</Callout>}
      </div>
    </ConfirmDialog>
  );
}
