import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { ProblemState } from '../../api/problem-state';
import { useProblemText } from '../../api/use-problem-text';
import { PageHeading } from '../../app/page-heading';
import { Button } from '../../design/button';
import { Callout } from '../../design/callout';
import { Card } from '../../design/card';
import { LinkButton } from '../../design/link-button';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { useSubscription, useUnsubscribe } from '../../features/account/use-subscription';

/** Where the link in a mail leads. Opening it changes nothing; the button does. */
export function Page() {
  const t = useTranslations('notificationSettings');
  const { token = '' } = useParams();
  const subscription = useSubscription(token);
  const unsubscribe = useUnsubscribe(token);
  const problemText = useProblemText();

  if (subscription.isPending) {
    return (
      <Frame title={t('unsubscribeTitle')}>
        <SkeletonGroup label={t('loadingLink')}>
          <Skeleton className="h-24" />
        </SkeletonGroup>
      </Frame>
    );
  }
  if (subscription.isError) {
    return (
      <Frame title={t('linkFailed')} lead={t('linkText')}>
        <ProblemState
          error={subscription.error}
          onRetry={() => void subscription.refetch()}
          isRetrying={subscription.isFetching}
          action={<LinkButton to="/notifications">{t('settings')}</LinkButton>}
        />
      </Frame>
    );
  }
  const { topic, isSubscribed } = subscription.data;
  const name = () => <strong>{t(`topics.${topic}`)}</strong>;
  if (!isSubscribed) {
    return (
      <Frame title={t('unsubscribedTitle')}>
        <Card padding="large" className="flex flex-col items-start gap-5">
          <p>{t.rich('unsubscribedText', { topic: name })}</p>
          <LinkButton to="/notifications">{t('settings')}</LinkButton>
        </Card>
      </Frame>
    );
  }
  return (
    <Frame title={t('unsubscribeTitle')} lead={t('unsubscribeLead')}>
      <Card padding="large" className="flex flex-col items-start gap-5">
        <p>{t.rich('unsubscribeText', { topic: name })}</p>
        <div role="alert">
          {unsubscribe.isError && <Callout kind="caution">{problemText(unsubscribe.error).text}</Callout>}
        </div>
        <div className="flex flex-wrap gap-3">
          <Button variant="primary" busy={unsubscribe.isPending} onClick={() => unsubscribe.mutate()}>
            {t('unsubscribe')}
          </Button>
          <LinkButton to="/notifications">{t('settings')}</LinkButton>
        </div>
      </Card>
    </Frame>
  );
}

function Frame({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <div className="mx-auto flex w-full max-w-[40rem] flex-col gap-6 px-4 py-8 sm:px-6 lg:py-12">
      <div>
        <PageHeading title={title} />
        {lead && <p className="mt-2 text-ink-soft">{lead}</p>}
      </div>
      {children}
    </div>
  );
}
