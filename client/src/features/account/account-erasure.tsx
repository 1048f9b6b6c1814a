import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useTellOutcome } from '../../api/use-tell-outcome';
import { Button } from '../../design/button';
import { Callout } from '../../design/callout';
import { DateTime } from '../../design/date-time';
import { toast } from '../../design/toast';
import { useFormat } from '../../messages/use-format';
import { IdentityProofDialog } from './identity-proof-dialog';
import { type Privacy, usePrivacyRequests } from './use-privacy';

/** The way out: asked for, scheduled with a way back, or begun. */
export function AccountErasure({ privacy, asksForCode }: { privacy: Privacy; asksForCode: boolean }) {
  const t = useTranslations('privacy');
  const roleNames = useTranslations('admin');
  const format = useFormat();
  const { erasure, rolesToHandOver } = privacy;
  const isInTheWay = rolesToHandOver.length > 0;
  return (
    <div className="flex flex-col items-start gap-4">
      <p className="text-ink-soft">{t('eraseText')}</p>
      {erasure ? (
        <ErasureState erasure={erasure} />
      ) : isInTheWay ? (
        <Callout kind="important">
          {t('eraseRoles', {
            roles: format.list(rolesToHandOver.map((role) => roleNames(`roleNames.${role}`))),
          })}
        </Callout>
      ) : (
        <AskForErasure asksForCode={asksForCode} />
      )}
    </div>
  );
}

function AskForErasure({ asksForCode }: { asksForCode: boolean }) {
  const t = useTranslations('privacy');
  const { askForErasure } = usePrivacyRequests();
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <Button variant="danger" onClick={() => setAsked(true)}>
        {t('eraseAsk')}
      </Button>
      {isAsked && (
        <IdentityProofDialog
          title={t('eraseDialogTitle')}
          description={t('eraseProofText')}
          confirmText={t('eraseAsk')}
          isDangerous
          asksForCode={asksForCode}
          submit={({ password, code }) => askForErasure({ password, ...(asksForCode && { code }) })}
          onDone={() => {
            setAsked(false);
            toast.success(t('eraseAsked'));
          }}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  );
}

function ErasureState({ erasure }: { erasure: NonNullable<Privacy['erasure']> }) {
  const t = useTranslations('privacy');
  const tellOutcome = useTellOutcome();
  const { cancelErasure } = usePrivacyRequests();
  if (erasure.status === 'running') return <Callout kind="warning">{t('eraseRunning')}</Callout>;
  return (
    <>
      <Callout kind="warning">
        {t.rich('eraseScheduled', { due: () => <DateTime value={erasure.dueAt} /> })}
      </Callout>
      <Button
        variant="primary"
        busy={cancelErasure.isPending}
        onClick={() => tellOutcome(cancelErasure.mutateAsync(), t('eraseCancelled'))}
      >
        {t('eraseCancel')}
      </Button>
    </>
  );
}
