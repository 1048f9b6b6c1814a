import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { DeedDialog } from '../../api/deed-dialog';
import { ProblemState } from '../../api/problem-state';
import { Badge } from '../../design/badge';
import { Button } from '../../design/button';
import { DataTable } from '../../design/data-table';
import { DateTime } from '../../design/date-time';
import { LoadMore } from '../../design/load-more';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { useFormat } from '../../messages/use-format';
import { LinkDialog } from './link-dialog';
import { type InvitationLink, useInvitationLinks, useRevokeLink } from './use-invitation-links';

/** The links by which people let themselves into a course. */
export function LinksSection({ courseId }: { courseId: string }) {
  const t = useTranslations('students');
  const format = useFormat();
  const links = useInvitationLinks(courseId);
  const revoke = useRevokeLink(courseId);
  const [isMaking, setIsMaking] = useState(false);
  const [revoked, setRevoked] = useState<InvitationLink>();
  const rows = links.data?.pages.flatMap(({ items }) => items) ?? [];
  const nameOf = ({ note, createdAt }: InvitationLink) =>
    note === '' ? t('linkNameless', { date: format.date(createdAt) }) : note;
  return (
    <section className="mt-8 flex flex-col gap-3">
      <h2 className="text-xl">{t('links')}</h2>
      <p className="max-w-prose text-sm text-ink-soft">{t('linksLead')}</p>
      {links.isPending && (
        <SkeletonGroup label={t('loadingLinks')}>
          <Skeleton className="h-12" />
        </SkeletonGroup>
      )}
      {links.isError && rows.length === 0 && (
        <ProblemState
          error={links.error}
          onRetry={() => void links.refetch()}
          isRetrying={links.isFetching}
        />
      )}
      {links.isSuccess && rows.length === 0 && <p className="text-ink-soft">{t('noLinks')}</p>}
      {rows.length > 0 && (
        <DataTable
          caption={t('links')}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'name',
              header: t('linkName'),
              cell: (link) => <span className="break-words">{nameOf(link)}</span>,
            },
            {
              key: 'state',
              header: t('status'),
              cell: ({ state }) => (
                <Badge tone={state === 'open' ? 'success' : 'neutral'}>{t(`linkStateOf.${state}`)}</Badge>
              ),
            },
            { key: 'cohort', header: t('cohort'), cell: ({ cohort }) => cohort?.name ?? '–' },
            {
              key: 'uses',
              header: t('linkUsed'),
              cell: ({ uses, maximumUses }) =>
                maximumUses === null ? t('usedTimes', { uses }) : t('usesOf', { uses, maximum: maximumUses }),
            },
            {
              key: 'until',
              header: t('holdsUntil'),
              cell: ({ expiresAt }) => <DateTime value={expiresAt} />,
            },
          ]}
          actionsHeader={t('actions')}
          actions={(link) =>
            link.state === 'open' ? (
              <Button size="small" onClick={() => setRevoked(link)}>
                {t('takeBack')}
                <span className="sr-only">: {nameOf(link)}</span>
              </Button>
            ) : null
          }
        />
      )}
      <LoadMore
        hasMore={links.hasNextPage}
        isLoading={links.isFetchingNextPage}
        onLoadMore={() => void links.fetchNextPage()}
        shown={rows.length}
      />
      <div>
        <Button onClick={() => setIsMaking(true)}>{t('addLink')}</Button>
      </div>
      {isMaking && <LinkDialog courseId={courseId} onClose={() => setIsMaking(false)} />}
      {revoked && (
        <DeedDialog
          open
          isDangerous
          title={t('takeLinkBackTitle')}
          description={t('takeLinkBackText')}
          confirmText={t('takeBack')}
          deed={() => revoke.mutateAsync(revoked.id)}
          done={t('linkTakenBack')}
          onClose={() => setRevoked(undefined)}
        />
      )}
    </section>
  );
}
