import { Laptop, LogOut, Smartphone } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { DeedDialog } from '../../api/deed-dialog';
import { ProblemState } from '../../api/problem-state';
import { useTellOutcome } from '../../api/use-tell-outcome';
import { Badge } from '../../design/badge';
import { Button } from '../../design/button';
import { DateTime } from '../../design/date-time';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { type SignedInDevice, useEndAllSessions, useEndSession, useSessions } from './use-sessions';

/** Where one is signed in, and a way to end each of these, or all. */
export function SessionList() {
  const t = useTranslations('account');
  const sessions = useSessions();
  if (sessions.isPending) {
    return (
      <SkeletonGroup label={t('loadingSessions')} className="flex flex-col gap-3">
        <Skeleton className="h-16" />
        <Skeleton className="h-16" />
      </SkeletonGroup>
    );
  }
  if (sessions.isError) {
    return (
      <ProblemState
        error={sessions.error}
        onRetry={() => void sessions.refetch()}
        isRetrying={sessions.isFetching}
      />
    );
  }
  const { items } = sessions.data;
  return (
    <>
      <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
        {items.map((session) => (
          <SessionRow key={session.id} session={session} />
        ))}
      </ul>
      <EndAll hasOthers={items.some(({ isCurrent }) => !isCurrent)} />
    </>
  );
}

function SessionRow({ session }: { session: SignedInDevice }) {
  const t = useTranslations('account');
  const tellOutcome = useTellOutcome();
  const end = useEndSession();
  const Icon = /android|iphone|ipad|phone/i.test(session.device) ? Smartphone : Laptop;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-4 sm:px-5">
      <Icon aria-hidden="true" className="size-6 shrink-0 text-ink-soft" />
      <div className="min-w-0 flex-1 basis-48">
        <p className="flex flex-wrap items-center gap-2 font-semibold">
          {session.device}
          {session.isCurrent && <Badge tone="accent">{t('thisDevice')}</Badge>}
        </p>
        <p className="text-sm text-ink-soft">
          {t.rich('sessionFacts', {
            address: session.address,
            since: () => <DateTime value={session.createdAt} />,
            seen: () => <DateTime value={session.lastSeenAt} look="relative" />,
          })}
        </p>
      </div>
      {!session.isCurrent && (
        <Button
          size="small"
          busy={end.isPending}
          onClick={() =>
            tellOutcome(end.mutateAsync(session.id), t('sessionEnded', { device: session.device }))
          }
        >
          {t('signOutDevice')}
          <span className="sr-only">: {session.device}</span>
        </Button>
      )}
    </li>
  );
}

function EndAll({ hasOthers }: { hasOthers: boolean }) {
  const t = useTranslations('account');
  const endAll = useEndAllSessions();
  const [asked, setAsked] = useState<'others' | 'everywhere'>();
  const keepsThisOne = asked === 'others';

  return (
    <div className="mt-4 flex flex-wrap gap-3">
      {hasOthers && <Button onClick={() => setAsked('others')}>{t('endOthers')}</Button>}
      <Button variant="quiet" icon={<LogOut aria-hidden="true" />} onClick={() => setAsked('everywhere')}>
        {t('endEverywhere')}
      </Button>
      <DeedDialog
        open={asked !== undefined}
        onClose={() => setAsked(undefined)}
        deed={() => endAll.mutateAsync({ keepsThisOne })}
        done={t(keepsThisOne ? 'othersEnded' : 'allEnded')}
        isDangerous={asked === 'everywhere'}
        title={t(keepsThisOne ? 'endOthersTitle' : 'endEverywhereTitle')}
        description={t(keepsThisOne ? 'endOthersText' : 'endEverywhereText')}
        confirmText={t(keepsThisOne ? 'endOthers' : 'endEverywhere')}
      />
    </div>
  );
}
