import { type ReactNode, useState } from 'react';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { ProblemState } from '../../api/problem-state';
import { useSession } from '../../api/use-session';
import { PageHeading } from '../../app/page-heading';
import { PageSkeleton } from '../../app/page-skeleton';
import { returnPath } from '../../app/return-path';
import { Button } from '../../design/button';
import { Callout } from '../../design/callout';
import { Card } from '../../design/card';
import { TextLink } from '../../design/text-link';
import { RecoveryCodeList } from '../../features/account/recovery-code-list';
import { CodeStep, PasswordStep } from '../../features/account/second-factor-set-up';
import { type SetUp, useSecondFactor } from '../../features/account/use-second-factor';

type Step = { kind: 'password' } | { kind: 'code'; setUp: SetUp } | { kind: 'done'; codes: string[] };

export function Page() {
  const t = useTranslations('account');
  const navigate = useNavigate();
  const [parameters] = useSearchParams();
  const { user, mustSetUp } = useSession();
  const factor = useSecondFactor();
  const [step, setStep] = useState<Step>({ kind: 'password' });

  if (step.kind === 'done') {
    return (
      <Frame key="done" title={t('secondFactorTurnedOn')} lead={t('secondFactorTurnedOnText')}>
        <RecoveryCodeList codes={step.codes} />
        <Button
          variant="primary"
          className="mt-6"
          onClick={() => void navigate(returnPath(parameters, '/security'))}
        >
          {t('codesKept')}
        </Button>
      </Frame>
    );
  }
  if (factor.isPending) return <PageSkeleton />;
  if (factor.isError) {
    return (
      <ProblemState
        error={factor.error}
        onRetry={() => void factor.refetch()}
        isRetrying={factor.isFetching}
      />
    );
  }
  if (factor.data.isOn) return <Navigate to="/security" replace />;
  return (
    <Frame
      title={t('setUpSecondFactor')}
      lead={t('setUpLead')}
      notice={mustSetUp && <Callout kind="important">{t('mustSetUp')}</Callout>}
      back={!mustSetUp && <TextLink to="/security">{t('backToSecurity')}</TextLink>}
    >
      {step.kind === 'password' ? (
        <PasswordStep email={user?.email ?? ''} onBegun={(setUp) => setStep({ kind: 'code', setUp })} />
      ) : (
        <CodeStep setUp={step.setUp} onConfirmed={(codes) => setStep({ kind: 'done', codes })} />
      )}
    </Frame>
  );
}

function Frame({
  title,
  lead,
  notice,
  back,
  children,
}: {
  title: string;
  lead: string;
  notice?: ReactNode;
  back?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="mx-auto flex w-full max-w-[44rem] flex-col gap-6 px-4 py-8 sm:px-6 lg:py-12">
      <div>
        {back}
        <PageHeading title={title} />
        <p className="mt-2 text-ink-soft">{lead}</p>
      </div>
      {notice}
      <Card padding="large">{children}</Card>
    </div>
  );
}
