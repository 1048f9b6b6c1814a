import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { DeedDialog } from '../../api/deed-dialog';
import { ProblemState } from '../../api/problem-state';
import { Button } from '../../design/button';
import { DataTable } from '../../design/data-table';
import { DateTime } from '../../design/date-time';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { CohortDialog } from './cohort-dialog';
import { type Cohort, useCohorts, useDeleteCohort } from './use-cohorts';

/** The groups of a course that begin together. */
export function CohortsSection({ courseId }: { courseId: string }) {
  const t = useTranslations('students');
  const cohorts = useCohorts(courseId);
  const remove = useDeleteCohort(courseId);
  const [edited, setEdited] = useState<Cohort | 'new'>();
  const [deleted, setDeleted] = useState<Cohort>();
  return (
    <section className="mt-8 flex flex-col gap-3">
      <h2 className="text-xl">{t('cohorts')}</h2>
      <p className="max-w-prose text-sm text-ink-soft">{t('cohortsLead')}</p>
      {cohorts.isPending && (
        <SkeletonGroup label={t('loadingCohorts')}>
          <Skeleton className="h-12" />
        </SkeletonGroup>
      )}
      {cohorts.isError && !cohorts.data && (
        <ProblemState
          error={cohorts.error}
          onRetry={() => void cohorts.refetch()}
          isRetrying={cohorts.isFetching}
        />
      )}
      {cohorts.data?.length === 0 && <p className="text-ink-soft">{t('noCohorts')}</p>}
      {cohorts.data && cohorts.data.length > 0 && (
        <DataTable
          caption={t('cohorts')}
          rows={cohorts.data}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'name',
              header: t('cohortName'),
              cell: ({ name }) => <span className="break-words">{name}</span>,
            },
            { key: 'starts', header: t('starts'), cell: ({ startsAt }) => <DateTime value={startsAt} /> },
            {
              key: 'ends',
              header: t('ends'),
              cell: ({ endsAt }) => (endsAt ? <DateTime value={endsAt} /> : '–'),
            },
            {
              key: 'members',
              header: t('members'),
              cell: ({ members, seatLimit }) =>
                seatLimit === null ? members : t('membersOf', { members, limit: seatLimit }),
            },
          ]}
          actionsHeader={t('actions')}
          actions={(cohort) => (
            <span className="flex flex-wrap gap-2 md:justify-end">
              <Button size="small" onClick={() => setEdited(cohort)}>
                {t('editCohort')}
                <span className="sr-only">: {cohort.name}</span>
              </Button>
              <Button size="small" onClick={() => setDeleted(cohort)}>
                {t('deleteCohort')}
                <span className="sr-only">: {cohort.name}</span>
              </Button>
            </span>
          )}
        />
      )}
      <div>
        <Button onClick={() => setEdited('new')}>{t('addCohort')}</Button>
      </div>
      {edited && (
        <CohortDialog
          courseId={courseId}
          cohort={edited === 'new' ? undefined : edited}
          onClose={() => setEdited(undefined)}
        />
      )}
      {deleted && (
        <DeedDialog
          open
          isDangerous
          title={t('deleteCohortTitle', { name: deleted.name })}
          description={t('deleteCohortText')}
          confirmText={t('deleteCohort')}
          deed={() => remove.mutateAsync(deleted.id)}
          done={t('cohortDeleted', { name: deleted.name })}
          onClose={() => setDeleted(undefined)}
        />
      )}
    </section>
  );
}
