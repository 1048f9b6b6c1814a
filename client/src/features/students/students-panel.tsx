import { FileSpreadsheet, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ProblemState } from '../../api/problem-state';
import { Badge, type BadgeTone } from '../../design/badge';
import { Button } from '../../design/button';
import { type Column, DataTable } from '../../design/data-table';
import { DateTime } from '../../design/date-time';
import { EmptyState } from '../../design/empty-state';
import { LinkButton } from '../../design/link-button';
import { LoadMore } from '../../design/load-more';
import { ProgressBar } from '../../design/progress-bar';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { useFormat } from '../../messages/use-format';
import { CohortFilter } from './cohort-field';
import { CohortsSection } from './cohorts-section';
import { EnrollDialog } from './enroll-dialog';
import { ExtraTimeDialog } from './extra-time-dialog';
import { InvitationList } from './invitation-list';
import { LinksSection } from './links-section';
import { MoveDialog } from './move-dialog';
import { RemoveDialog } from './remove-dialog';
import { SeatsPanel } from './seats-form';
import { useCohorts } from './use-cohorts';
import { type ExtraTime, useExtraTimes } from './use-extra-times';
import { type Student, useStudents } from './use-students';
import { WaitingList } from './waiting-list';

/** Who learns in a course, and how far each has come. */
export function StudentsPanel({ courseId, isPublished }: { courseId: string; isPublished: boolean }) {
  const t = useTranslations('students');
  const [cohortId, setCohortId] = useState('');
  const students = useStudents(courseId, cohortId === '' ? undefined : cohortId);
  const [isEnrolling, setIsEnrolling] = useState(false);
  const rows = students.data?.pages.flatMap(({ items }) => items) ?? [];

  if (students.isPending && cohortId === '') {
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
      <div className="mb-4 flex flex-wrap items-end justify-between gap-3">
        <CohortFilter courseId={courseId} value={cohortId} onChange={setCohortId} />
        {isPublished && (
          <div className="ml-auto flex flex-wrap justify-end gap-3">
            <LinkButton
              to={`/studio/courses/${courseId}/people`}
              icon={<FileSpreadsheet aria-hidden="true" />}
            >
              {t('importPeople')}
            </LinkButton>
            <Button
              variant="primary"
              icon={<UserPlus aria-hidden="true" />}
              onClick={() => setIsEnrolling(true)}
            >
              {t('enrollPeople')}
            </Button>
          </div>
        )}
      </div>
      {students.isPending && <Skeleton className="h-12" />}
      {students.isSuccess && rows.length === 0 && cohortId !== '' && (
        <EmptyState title={t('emptyCohort')}>{t('emptyCohortText')}</EmptyState>
      )}
      {students.isSuccess && rows.length === 0 && cohortId === '' && (
        <EmptyState title={t('emptyTitle')}>{t(isPublished ? 'emptyText' : 'emptyUnpublished')}</EmptyState>
      )}
      {rows.length > 0 && <StudentsTable courseId={courseId} rows={rows} students={students} />}
      <InvitationList courseId={courseId} />
      {isPublished && <LinksSection courseId={courseId} />}
      <CohortsSection courseId={courseId} />
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
  const cohorts = useCohorts(courseId);
  const extraTimes = useExtraTimes(courseId);
  const [helped, setHelped] = useState<Student>();
  const [removed, setRemoved] = useState<Student>();
  const [moved, setMoved] = useState<Student>();
  const columns: Column<Student>[] = [
    {
      key: 'name',
      header: t('name'),
      cell: ({ name }) => name ?? <span className="font-normal text-ink-soft">{t('nameComing')}</span>,
    },
    {
      key: 'status',
      header: t('status'),
      cell: ({ learnerId, status, accessEndsAt, cohort }) => (
        <span className="inline-flex flex-wrap items-center gap-2 max-md:justify-end">
          <Badge tone={tones[status]}>{t(`statusOf.${status}`)}</Badge>
          {cohort && <Badge tone="neutral">{cohort.name}</Badge>}
          <ExtraTimeBadge extraTime={extraTimes.data?.get(learnerId)} />
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
            <span className="flex flex-wrap gap-2 md:justify-end">
              {cohorts.data && cohorts.data.length > 0 && (
                <Button size="small" onClick={() => setMoved(student)}>
                  {t('moveToCohort')}
                  <span className="sr-only">: {student.name ?? t('nameComing')}</span>
                </Button>
              )}
              {extraTimes.data && (
                <Button size="small" onClick={() => setHelped(student)}>
                  {t('extraTime')}
                  <span className="sr-only">: {student.name ?? t('nameComing')}</span>
                </Button>
              )}
              <Button size="small" onClick={() => setRemoved(student)}>
                {t('remove')}
                <span className="sr-only">: {student.name ?? t('nameComing')}</span>
              </Button>
            </span>
          ) : null
        }
      />
      <LoadMore
        hasMore={students.hasNextPage}
        isLoading={students.isFetchingNextPage}
        onLoadMore={() => void students.fetchNextPage()}
        shown={rows.length}
      />
      {moved && <MoveDialog courseId={courseId} student={moved} onClose={() => setMoved(undefined)} />}
      {helped && (
        <ExtraTimeDialog
          courseId={courseId}
          student={helped}
          given={extraTimes.data?.get(helped.learnerId)}
          onClose={() => setHelped(undefined)}
        />
      )}
      {removed && (
        <RemoveDialog courseId={courseId} student={removed} onClose={() => setRemoved(undefined)} />
      )}
    </>
  );
}

function ExtraTimeBadge({ extraTime }: { extraTime: ExtraTime | undefined }) {
  const t = useTranslations('students');
  if (!extraTime) return null;
  return <Badge tone="neutral">{t('hasExtraTime', { percent: extraTime.percent })}</Badge>;
}

const tones: Record<Student['status'], BadgeTone> = {
  pending_payment: 'warning',
  active: 'info',
  completed: 'success',
  expired: 'neutral',
  cancelled: 'neutral',
  refunded: 'neutral',
};
