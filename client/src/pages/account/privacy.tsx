import { type ReactNode, useId } from 'react';
import { useTranslations } from 'use-intl';
import { ProblemState } from '../../api/problem-state';
import { Card } from '../../design/card';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { AccountErasure } from '../../features/account/account-erasure';
import { AccountFrame } from '../../features/account/account-frame';
import { DataArchive } from '../../features/account/data-archive';
import { usePrivacy } from '../../features/account/use-privacy';
import { useSecondFactor } from '../../features/account/use-second-factor';

export function Page() {
  const t = useTranslations('privacy');
  return (
    <AccountFrame title={t('title')} lead={t('lead')}>
      <Choices />
    </AccountFrame>
  );
}

function Choices() {
  const t = useTranslations('privacy');
  const privacy = usePrivacy();
  const factor = useSecondFactor();
  const failed = [privacy, factor].find(({ isError, data }) => isError && !data);
  if (failed) {
    return (
      <ProblemState
        error={failed.error}
        onRetry={() => void failed.refetch()}
        isRetrying={failed.isFetching}
      />
    );
  }
  if (!privacy.data || !factor.data) {
    return (
      <SkeletonGroup label={t('loading')} className="flex flex-col gap-6">
        <Skeleton className="h-44" />
        <Skeleton className="h-44" />
      </SkeletonGroup>
    );
  }
  const asksForCode = factor.data.isOn;
  return (
    <>
      <Section title={t('exportTitle')}>
        <DataArchive archive={privacy.data.export} asksForCode={asksForCode} />
      </Section>
      <Section title={t('eraseTitle')}>
        <AccountErasure privacy={privacy.data} asksForCode={asksForCode} />
      </Section>
    </>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-xl">
        {title}
      </h2>
      <div className="mt-4">
        <Card padding="large">{children}</Card>
      </div>
    </section>
  );
}
