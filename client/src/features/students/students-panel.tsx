import { useTranslations } from 'use-intl';
import { ProblemState } from '../../api/problem-state';
import { Badge, type BadgeTone } from '../../design/badge';
import { type Column, DataTable } from '../../design/data-table';
import { DateTime } from '../../design/date-time';
import { EmptyState } from '../../design/empty-state';
import { LoadMore } from '../../design/load-more';
import { ProgressBar } from '../../design/progress-bar';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { useFormat } from '../../messages/use-format';
import { type Student, useStudents } from './use-students';

/** Who learns in a course, and how far each has come. */
export function StudentsPanel({ courseId, isPublished }: { courseId: string; isPublished: boolean }) {
  const t = useTranslations('students');
  const students = useStudents(courseId);
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
  if (rows.length === 0) {
    return (
      <EmptyState title={t('emptyTitle')}>{t(isPublished ? 'emptyText' : 'emptyUnpublished')}</EmptyState>
    );
  }
  return <StudentsTable rows={rows} students={students} />;
}

function StudentsTable({
  rows,
  students,
}: {
  rows: readonly Student[];
  students: ReturnType<typeof useStudents>;
}) {
  const t = useTranslations('students');
  const format = useFormat();
  const columns: Column<Student>[] = [
    {
      key: 'name',
      header: t('name'),
      cell: ({ name }) => name ?? <span className="font-normal text-ink-soft">{t('nameComing')}</span>,
    },
    {
      key: 'status',
      header: t('status'),
      cell: ({ status }) => <Badge tone={tones[status]}>{t(`statusOf.${status}`)}</Badge>,
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
      />
      <LoadMore
        hasMore={students.hasNextPage}
        isLoading={students.isFetchingNextPage}
        onLoadMore={() => void students.fetchNextPage()}
        shown={rows.length}
      />
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
