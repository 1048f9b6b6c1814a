import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ProblemState } from '../../api/problem-state';
import { Badge, type BadgeTone } from '../../design/badge';
import { Button } from '../../design/button';
import { type Column, DataTable } from '../../design/data-table';
import { DateTime } from '../../design/date-time';
import { EmptyState } from '../../design/empty-state';
import { LoadMore } from '../../design/load-more';
import { ProgressBar } from '../../design/progress-bar';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { useFormat } from '../../messages/use-format';
import { EnrollDialog } from './enroll-dialog';
import { InvitationList } from './invitation-list';
import { RemoveDialog } from './remove-dialog';
import { SeatsPanel } from './seats-form';
import { type Student, useStudents } from './use-students';
import { WaitingList } from './waiting-list';

/** Who learns in a course, and how far each has come. */
export function StudentsPanel({ courseId, isPublished }: { courseId: string; isPublished: boolean }) {
  const t = useTranslations('students');
  const students = useStudents(courseId);
  const [isEnrolling, setIsEnrolling] = useState(false);
  const rows = students.data?.pages.flatMap(({ items }) => items) ?? [];

  if (students.isPending) {
    return (
      <SkeletonGroup label={t('loading')} className="flex flex-col gap-3">
        {[0, 1, 2, 3].map((row) => (
          <Skeleton key={row} className="h-12" />
        ))}
      </SkeletonGroup>
    );
  }
  if (students.isError && rows.length === 0) {
    return (
      <ProblemState
        error={students.error}
        onRetry={() => void students.refetch()}
        isRetrying={students.isFetching}
      />
    );
  }
  return (
    <>
      {isPublished && (
        <div className="mb-4 flex justify-end">
          <Button
            variant="primary"
            icon={<UserPlus aria-hidden="true" />}
            onClick={() => setIsEnrolling(true)}
          >
            {t('enrollPeople')}
          </Button>
        </div>
      )}
      {rows.length === 0 ? (
        <EmptyState title={t('emptyTitle')}>{t(isPublished ? 'emptyText' : 'emptyUnpublished')}</EmptyState>
      ) : (
        <StudentsTable courseId={courseId} rows={rows} students={students} />
      )}
      <InvitationList courseId={courseId} />
      <WaitingList courseId={courseId} />
      <SeatsPanel courseId={courseId} />
      {isEnrolling && <EnrollDialog courseId={courseId} onClose={() => setIsEnrolling(false)} />}
    </>
  );
}

function StudentsTable({
  courseId,
  rows,
  students,
}: {
  courseId: string;
  rows: readonly Student[];
  students: ReturnType<typeof useStudents>;
}) {
  const t = useTranslations('students');
  const format = useFormat();
  const [removed, setRemoved] = useState<Student>();
  const columns: Column<Student>[] = [
    {
      key: 'name',
      header: t('name'),
      cell: ({ name }) => name ?? <span className="font-normal text-ink-soft">{t('nameComing')}</span>,
    },
    {
      key: 'status',
      header: t('status'),
      cell: ({ status, accessEndsAt }) => (
        <span className="inline-flex flex-wrap items-center gap-2 max-md:justify-end">
          <Badge tone={tones[status]}>{t(`statusOf.${status}`)}</Badge>
          {accessEndsAt && (
            <span className="text-ink-soft">{t('until', { date: format.date(accessEndsAt) })}</span>
          )}
        </span>
      ),
    },
    {
      key: 'progress',
      header: t('progress'),
      cell: ({ progress, name }) => (
        <span className="flex items-center justify-end gap-3 md:justify-start">
          <ProgressBar
            percent={progress.percent}
            label={t('progressOf', { name: name ?? t('nameComing') })}
            text={t('lessonsDone', { completed: progress.completed, total: progress.total })}
            className="w-24"
          />
          <span className="tabular-nums">{format.percent(progress.percent)}</span>
          <span className="hidden text-ink-soft lg:inline">
            {t('lessonsDone', { completed: progress.completed, total: progress.total })}
          </span>
        </span>
      ),
    },
    { key: 'enrolled', header: t('enrolled'), cell: ({ enrolledAt }) => <DateTime value={enrolledAt} /> },
    {
      key: 'active',
      header: t('active'),
      cell: ({ lastActivityAt }) => <DateTime value={lastActivityAt} look="relative" />,
    },
  ];
  return (
    <>
      <DataTable
        caption={t('caption')}
        columns={columns}
        rows={rows}
        rowKey={({ enrollmentId }) => enrollmentId}
        actionsHeader={t('actions')}
        actions={(student) =>
          student.status === 'active' || student.status === 'completed' ? (
            <Button size="small" onClick={() => setRemoved(student)}>
              {t('remove')}
              <span className="sr-only">: {student.name ?? t('nameComing')}</span>
            </Button>
          ) : null
        }
      />
      <LoadMore
        hasMore={students.hasNextPage}
        isLoading={students.isFetchingNextPage}
        onLoadMore={() => void students.fetchNextPage()}
        shown={rows.length}
      />
      {removed && (
        <RemoveDialog courseId={courseId} student={removed} onClose={() => setRemoved(undefined)} />
      )}
    </>
  );
}

const tones: Record<Student['status'], BadgeTone> = {
  pending_payment: 'warning',
  active: 'info',
  completed: 'success',
  expired: 'neutral',
  cancelled: 'neutral',
  refunded: 'neutral',
};
