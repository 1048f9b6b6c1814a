import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { ProblemState } from '../../api/problem-state';
import { useSession } from '../../api/use-session';
import { PageHeading } from '../../app/page-heading';
import { hasRole } from '../../app/require-role';
import { classes } from '../../design/classes';
import { EmptyState } from '../../design/empty-state';
import { LinkButton } from '../../design/link-button';
import { LoadMore } from '../../design/load-more';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { AdminFrame } from '../../features/admin/admin-frame';
import { MailList } from '../../features/mailbox/mail-list';
import { MailView } from '../../features/mailbox/mail-view';
import { useMail, useMailbox } from '../../features/mailbox/use-mailbox';

export function Page() {
  const t = useTranslations('mailbox');
  const { messageId } = useParams();
  const mailbox = useMailbox();
  const mails = (mailbox.data?.pages ?? []).flatMap(({ items }) => items);

  return (
    <MailboxFrame>
      {mailbox.isPending && (
        <SkeletonGroup label={t('loading')} className="flex max-w-md flex-col gap-3">
          <Skeleton className="h-16" />
          <Skeleton className="h-16" />
          <Skeleton className="h-16" />
        </SkeletonGroup>
      )}
      {mailbox.isError && mails.length === 0 && (
        <ProblemState
          error={mailbox.error}
          onRetry={() => void mailbox.refetch()}
          isRetrying={mailbox.isFetching}
        />
      )}
      {mailbox.isSuccess && mails.length === 0 && (
        <EmptyState title={t('empty')} action={<LinkButton to="/register">{t('register')}</LinkButton>}>
          {t('emptyHint')}
        </EmptyState>
      )}
      {mails.length > 0 && (
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[22rem_minmax(0,1fr)]">
          {/* On a phone, either the list or the mail. */}
          <div className={classes(messageId !== undefined && 'hidden lg:block')}>
            <MailList mails={mails} />
            <LoadMore
              hasMore={mailbox.hasNextPage}
              isLoading={mailbox.isFetchingNextPage}
              onLoadMore={() => void mailbox.fetchNextPage()}
              shown={mails.length}
            />
          </div>
          {messageId === undefined ? (
            <p className="hidden rounded-lg border border-dashed border-line-strong/60 px-6 py-16 text-center text-ink-soft lg:block">
              {t('choose')}
            </p>
          ) : (
            <OpenMail messageId={messageId} />
          )}
        </div>
      )}
    </MailboxFrame>
  );
}

/** For staff the mailbox is one of the admin pages; in a demo it stands open to visitors, alone. */
function MailboxFrame({ children }: { children: ReactNode }) {
  const t = useTranslations('mailbox');
  const { user } = useSession();
  if (hasRole(user, ['support', 'admin'])) {
    return (
      <AdminFrame title={t('title')} lead={t('lead')}>
        {children}
      </AdminFrame>
    );
  }
  return (
    <div className="mx-auto flex w-full max-w-page flex-col gap-6 px-4 py-8 sm:px-6 lg:py-10">
      <div>
        <PageHeading title={t('title')} />
        <p className="mt-2 max-w-prose text-ink-soft">{t('lead')}</p>
      </div>
      {children}
    </div>
  );
}

function OpenMail({ messageId }: { messageId: string }) {
  const t = useTranslations('mailbox');
  const mail = useMail(messageId);
  return (
    <div className="min-w-0 lg:sticky lg:top-24">
      <Link
        to="/mailbox"
        state={{ keepFocus: true }}
        className="mb-2 inline-flex min-h-11 items-center gap-2 font-medium text-accent lg:hidden"
      >
        <ArrowLeft aria-hidden="true" className="size-4" />
        {t('back')}
      </Link>
      {mail.isPending && (
        <SkeletonGroup label={t('loading')}>
          <Skeleton className="h-96" />
        </SkeletonGroup>
      )}
      {mail.isError && (
        <ProblemState error={mail.error} onRetry={() => void mail.refetch()} isRetrying={mail.isFetching} />
      )}
      {mail.data && <MailView mail={mail.data} />}
    </div>
  );
}
