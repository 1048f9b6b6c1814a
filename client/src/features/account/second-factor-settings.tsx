import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ProblemState } from '../../api/problem-state';
import { Badge } from '../../design/badge';
import { Button } from '../../design/button';
import { Callout } from '../../design/callout';
import { DateTime } from '../../design/date-time';
import { Dialog } from '../../design/dialog';
import { LinkButton } from '../../design/link-button';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { toast } from '../../design/toast';
import { IdentityProofDialog } from './identity-proof-dialog';
import { RecoveryCodeList } from './recovery-code-list';
import { useSecondFactor, useSecondFactorChanges } from './use-second-factor';

/** Fewer than these are soon none. */
const fewCodes = 3;

/** Whether a second factor is set up, and what can be done about it. */
export function SecondFactorSettings({ setUpPath }: { setUpPath: string }) {
  const t = useTranslations('account');
  const factor = useSecondFactor();
  if (factor.isPending) {
    return (
      <SkeletonGroup label={t('loadingSecondFactor')} className="flex flex-col gap-3">
        <Skeleton className="h-6 w-40" />
        <Skeleton className="h-11 w-48" />
      </SkeletonGroup>
    );
  }
  if (factor.isError) {
    return (
      <ProblemState
        error={factor.error}
        onRetry={() => void factor.refetch()}
        isRetrying={factor.isFetching}
      />
    );
  }
  const { isOn, isRequired, since, recoveryCodesLeft } = factor.data;
  if (!isOn) {
    return (
      <div className="flex flex-col items-start gap-4">
        <Badge tone="neutral">{t('secondFactorOff')}</Badge>
        <p className="text-ink-soft">{t('secondFactorOffText')}</p>
        <LinkButton to={setUpPath} variant="primary">
          {t('setUpSecondFactor')}
        </LinkButton>
      </div>
    );
  }
  return (
    <div className="flex flex-col items-start gap-4">
      <p className="flex flex-wrap items-center gap-3">
        <Badge tone="success">{t('secondFactorOn')}</Badge>
        {since && (
          <span className="text-ink-soft">
            {t.rich('secondFactorSince', { since: () => <DateTime value={since} /> })}
          </span>
        )}
      </p>
      {recoveryCodesLeft < fewCodes ? (
        <Callout kind="warning">{t('recoveryCodesLeft', { count: recoveryCodesLeft })}</Callout>
      ) : (
        <p className="text-ink-soft">{t('recoveryCodesLeft', { count: recoveryCodesLeft })}</p>
      )}
      {isRequired && <p className="text-ink-soft">{t('secondFactorRequired')}</p>}
      <Changes isRequired={isRequired} />
    </div>
  );
}

function Changes({ isRequired }: { isRequired: boolean }) {
  const t = useTranslations('account');
  const { renewCodes, turnOff } = useSecondFactorChanges();
  const [asked, setAsked] = useState<'codes' | 'off'>();
  const [codes, setCodes] = useState<readonly string[]>();
  const close = () => setAsked(undefined);
  return (
    <div className="flex flex-wrap gap-3">
      <Button onClick={() => setAsked('codes')}>{t('newRecoveryCodes')}</Button>
      <Button variant="quiet" onClick={() => setAsked('off')}>
        {t('turnOffSecondFactor')}
      </Button>
      {asked === 'codes' && (
        <IdentityProofDialog
          title={t('newRecoveryCodes')}
          description={t('newRecoveryCodesText')}
          confirmText={t('newRecoveryCodes')}
          submit={renewCodes}
          onDone={(fresh) => {
            close();
            setCodes(fresh);
          }}
          onClose={close}
        />
      )}
      {asked === 'off' && (
        <IdentityProofDialog
          title={t('turnOffTitle')}
          description={t(isRequired ? 'turnOffRequiredText' : 'turnOffText')}
          confirmText={t('turnOffSecondFactor')}
          isDangerous
          submit={turnOff}
          onDone={() => {
            close();
            toast.success(t('secondFactorTurnedOff'));
          }}
          onClose={close}
        />
      )}
      {codes && (
        <Dialog
          open
          onClose={() => setCodes(undefined)}
          title={t('recoveryCodes')}
          dismissible={false}
          actions={
            <Button variant="primary" onClick={() => setCodes(undefined)}>
              {t('codesKept')}
            </Button>
          }
        >
          <RecoveryCodeList codes={codes} />
        </Dialog>
      )}
    </div>
  );
}
