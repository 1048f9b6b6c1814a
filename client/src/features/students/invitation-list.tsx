import { useTranslations } from 'use-intl';
import { useTellOutcome } from '../../api/use-tell-outcome';
import { Button } from '../../design/button';
import { DataTable } from '../../design/data-table';
import { DateTime } from '../../design/date-time';
import { LoadMore } from '../../design/load-more';
import { useInvitations, useRevokeInvitation } from './use-students';

/** Who is invited and has not come yet; nothing where nobody is. */
export function InvitationList({ courseId }: { courseId: string }) {
  const t = useTranslations('students');
  const tellOutcome = useTellOutcome();
  const invitations = useInvitations(courseId);
  const revoke = useRevokeInvitation(courseId);
  const rows = invitations.data?.pages.flatMap(({ items }) => items) ?? [];
  if (rows.length === 0) return null;
  return (
    <section className="mt-8 flex flex-col gap-3">
      <h2 className="text-xl">{t('invited')}</h2>
      <p className="max-w-prose text-sm text-ink-soft">{t('invitedLead')}</p>
      <DataTable
        caption={t('invited')}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'email',
            header: t('email'),
            cell: ({ email }) => <span className="break-all">{email}</span>,
          },
          { key: 'since', header: t('invitedOn'), cell: ({ createdAt }) => <DateTime value={createdAt} /> },
          { key: 'until', header: t('holdsUntil'), cell: ({ expiresAt }) => <DateTime value={expiresAt} /> },
        ]}
        actionsHeader={t('actions')}
        actions={({ id, email }) => (
          <Button
            size="small"
            busy={revoke.isPending && revoke.variables === id}
            onClick={() => tellOutcome(revoke.mutateAsync(id), t('invitationTakenBack', { email }))}
          >
            {t('takeBack')}
            <span className="sr-only">: {email}</span>
          </Button>
        )}
      />
      <LoadMore
        hasMore={invitations.hasNextPage}
        isLoading={invitations.isFetchingNextPage}
        onLoadMore={() => void invitations.fetchNextPage()}
        shown={rows.length}
      />
    </section>
  );
}
