import { CheckCheck } from 'lucide-react';
import { Link, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { ProblemState } from '../../api/problem-state';
import { useProblemText } from '../../api/use-problem-text';
import { Button } from '../../design/button';
import { Card } from '../../design/card';
import { EmptyState } from '../../design/empty-state';
import { LinkButton } from '../../design/link-button';
import { LoadMore } from '../../design/load-more';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { toast } from '../../design/toast';
import { AccountFrame } from '../../features/account/account-frame';
import { InboxRow } from '../../features/inbox/inbox-row';
import { useInbox, useMarkAllRead, useMarkRead, useUnreadCount } from '../../features/inbox/use-inbox';

export function Page() {
  const t = useTranslations('inbox');
  const [parameters] = useSearchParams();
  const isUnreadOnly = parameters.get('show') === 'unread';
  const inbox = useInbox({ isUnreadOnly });
  const unread = useUnreadCount();
  const markRead = useMarkRead();
  const items = (inbox.data?.pages ?? []).flatMap((page) => page.items);

  return (
    <AccountFrame title={t('title')} lead={t('lead')}>
      <div className="flex min-h-11 flex-wrap items-center justify-between gap-3">
        <nav aria-label={t('show')} className="flex gap-1 rounded-md border border-line bg-sunken p-1">
          <FilterLink to="/inbox" isCurrent={!isUnreadOnly} text={t('all')} />
          <FilterLink to="/inbox?show=unread" isCurrent={isUnreadOnly} text={t('unread')} count={unread} />
        </nav>
        {unread > 0 && <MarkAllRead />}
      </div>
      {inbox.isPending && (
        <SkeletonGroup label={t('loading')} className="flex flex-col gap-3">
          <Skeleton className="h-20" />
          <Skeleton className="h-20" />
          <Skeleton className="h-20" />
        </SkeletonGroup>
      )}
      {inbox.isError && items.length === 0 && (
        <ProblemState
          error={inbox.error}
          onRetry={() => void inbox.refetch()}
          isRetrying={inbox.isFetching}
        />
      )}
      {inbox.isSuccess && items.length === 0 && <Nothing isUnreadOnly={isUnreadOnly} />}
      {items.length > 0 && (
        <div>
          <Card padding="none" className="overflow-hidden">
            <ul>
              {items.map((item) => (
                <InboxRow key={item.id} item={item} onRead={() => markRead.mutate(item.id)} />
              ))}
            </ul>
          </Card>
          <LoadMore
            hasMore={inbox.hasNextPage}
            isLoading={inbox.isFetchingNextPage}
            onLoadMore={() => void inbox.fetchNextPage()}
            shown={items.length}
          />
        </div>
      )}
    </AccountFrame>
  );
}

function FilterLink({
  to,
  isCurrent,
  text,
  count = 0,
}: {
  to: string;
  isCurrent: boolean;
  text: string;
  count?: number;
}) {
  return (
    <Link
      to={to}
      state={{ keepFocus: true }}
      aria-current={isCurrent ? 'page' : undefined}
      className="inline-flex min-h-9 items-center gap-2 rounded-sm px-4 text-sm font-medium text-ink-soft aria-[current=page]:bg-raised aria-[current=page]:text-ink aria-[current=page]:shadow-low pointer-coarse:min-h-11"
    >
      {text}
      {count > 0 && <span className="tabular-nums">{count}</span>}
    </Link>
  );
}

function MarkAllRead() {
  const t = useTranslations('inbox');
  const problemText = useProblemText();
  const markAllRead = useMarkAllRead();
  return (
    <Button
      variant="quiet"
      icon={<CheckCheck aria-hidden="true" />}
      busy={markAllRead.isPending}
      onClick={() =>
        markAllRead.mutate(undefined, {
          onSuccess: () => toast.success(t('allRead')),
          onError: (error) => toast.error(problemText(error).text),
        })
      }
    >
      {t('markAllRead')}
    </Button>
  );
}

function Nothing({ isUnreadOnly }: { isUnreadOnly: boolean }) {
  const t = useTranslations('inbox');
  if (isUnreadOnly) {
    return (
      <EmptyState title={t('nothingUnread')} action={<LinkButton to="/inbox">{t('showAll')}</LinkButton>}>
        {t('nothingUnreadHint')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t('empty')}
      action={
        <LinkButton to="/courses" variant="primary">
          {t('findCourse')}
        </LinkButton>
      }
    >
      {t('emptyHint')}
    </EmptyState>
  );
}
