import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { DeedDialog } from '../../api/deed-dialog';
import { ProblemState } from '../../api/problem-state';
import { Badge } from '../../design/badge';
import { Button } from '../../design/button';
import { Card } from '../../design/card';
import { DateTime } from '../../design/date-time';
import { EmptyState } from '../../design/empty-state';
import { LoadMore } from '../../design/load-more';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { type Announcement, useAnnouncements, useWithdrawAnnouncement } from './use-announcements';

/** What the learners of a course were told before. */
export function AnnouncementList({ courseId }: { courseId: string }) {
  const t = useTranslations('announcements');
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-xl">
        {t('pastTitle')}
      </h2>
      <div className="mt-4">
        <Past courseId={courseId} />
      </div>
    </section>
  );
}

function Past({ courseId }: { courseId: string }) {
  const t = useTranslations('announcements');
  const announcements = useAnnouncements(courseId);
  const withdraw = useWithdrawAnnouncement(courseId);
  const [withdrawn, setWithdrawn] = useState<Announcement>();
  const rows = announcements.data?.pages.flatMap(({ items }) => items) ?? [];
  if (announcements.isPending) {
    return (
      <SkeletonGroup label={t('loading')} className="flex flex-col gap-3">
        <Skeleton className="h-24" />
        <Skeleton className="h-24" />
      </SkeletonGroup>
    );
  }
  if (announcements.isError && rows.length === 0) {
    return (
      <ProblemState
        error={announcements.error}
        onRetry={() => void announcements.refetch()}
        isRetrying={announcements.isFetching}
      />
    );
  }
  if (rows.length === 0) return <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>;
  return (
    <>
      <ul className="flex flex-col gap-3">
        {rows.map((announcement) => (
          <li key={announcement.id}>
            <Told announcement={announcement} onWithdraw={() => setWithdrawn(announcement)} />
          </li>
        ))}
      </ul>
      <LoadMore
        hasMore={announcements.hasNextPage}
        isLoading={announcements.isFetchingNextPage}
        onLoadMore={() => void announcements.fetchNextPage()}
        shown={rows.length}
      />
      {withdrawn && (
        <DeedDialog
          open
          isDangerous
          title={t('withdrawTitle', { title: withdrawn.title })}
          description={t('withdrawText')}
          confirmText={t('withdraw')}
          deed={() => withdraw.mutateAsync(withdrawn.id)}
          done={t('withdrawn')}
          onClose={() => setWithdrawn(undefined)}
        />
      )}
    </>
  );
}

function Told({ announcement, onWithdraw }: { announcement: Announcement; onWithdraw: () => void }) {
  const t = useTranslations('announcements');
  const { title, body, authorName, createdAt, recipients, sentAt } = announcement;
  return (
    <Card>
      <h3 className="break-words text-lg">{title}</h3>
      <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
        <span>{t('by', { name: authorName })}</span>
        <DateTime value={createdAt} look="dateTime" />
        <span>{t('told', { count: recipients })}</span>
        {sentAt === null && <Badge tone="info">{t('underWay')}</Badge>}
      </p>
      <p className="mt-3 whitespace-pre-line break-words">{body}</p>
      <div className="mt-3">
        <Button size="small" onClick={onWithdraw}>
          {t('withdraw')}
          <span className="sr-only">: {title}</span>
        </Button>
      </div>
    </Card>
  );
}
