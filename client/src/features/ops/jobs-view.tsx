import { useTranslations } from 'use-intl';
import { Badge } from '../../design/badge';
import { DataTable } from '../../design/data-table';
import { DateTime } from '../../design/date-time';
import { useFormat } from '../../messages/use-format';
import { OpsQuery } from './ops-query';
import { type OperatedJob, type Refreshing, useJobs } from './use-operations';

/** What runs by the clock, and how it went the last time. */
export function JobsView({ every }: Refreshing) {
  const t = useTranslations('ops');
  const format = useFormat();
  const jobs = useJobs({ every });
  return (
    <OpsQuery query={jobs}>
      {(items) => (
        <DataTable
          caption={t('tabs.jobs')}
          rows={items}
          rowKey={({ name }) => name}
          columns={[
            { key: 'name', header: t('job'), cell: ({ name }) => <span className="font-mono">{name}</span> },
            { key: 'schedule', header: t('schedule'), cell: ({ schedule }) => schedule },
            { key: 'state', header: t('lastRun'), cell: (job) => <JobState job={job} /> },
            {
              key: 'next',
              header: t('nextRun'),
              cell: ({ nextRunAt }) => (nextRunAt ? <DateTime value={nextRunAt} look="relative" /> : '–'),
            },
            { key: 'runs', header: t('runs'), align: 'end', cell: ({ runs }) => format.number(runs) },
          ]}
        />
      )}
    </OpsQuery>
  );
}

function JobState({ job: { isRunning, lastError, lastFinishedAt } }: { job: OperatedJob }) {
  const t = useTranslations('ops');
  if (isRunning) return <Badge tone="info">{t('running')}</Badge>;
  return (
    <span className="flex flex-col items-start gap-1 max-md:items-end">
      <span className="inline-flex flex-wrap items-center gap-2">
        {lastError !== null && <Badge tone="danger">{t('failed')}</Badge>}
        {lastFinishedAt === null ? (
          lastError === null && <span className="text-ink-soft">{t('notYet')}</span>
        ) : (
          <DateTime value={lastFinishedAt} look="relative" />
        )}
      </span>
      {lastError !== null && <span className="break-words font-mono text-xs text-danger">{lastError}</span>}
    </span>
  );
}
