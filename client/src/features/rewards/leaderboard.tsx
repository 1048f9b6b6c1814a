import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiForm } from '../../api/api-form';
import { keys } from '../../api/keys';
import { ProblemState } from '../../api/problem-state';
import { useApiForm } from '../../api/use-api-form';
import { useTellOutcome } from '../../api/use-tell-outcome';
import { Button } from '../../design/button';
import { DataTable } from '../../design/data-table';
import { Select } from '../../design/select';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { TextField } from '../../design/text-field';
import { toast } from '../../design/toast';
import { useFormat } from '../../messages/use-format';
import { joinLeaderboard, type Period, useLeaderboard, useLeaveLeaderboard } from './use-rewards';

/** One's neighbourhood on the leaderboard, for those who have joined it; for others the way to it. */
export function Leaderboard() {
  const t = useTranslations('rewards');
  const [period, setPeriod] = useState<Period>('week');
  const board = useLeaderboard(period);
  return (
    <section className="flex flex-col gap-4">
      <div>
        <h2 className="text-xl">{t('leaderboard')}</h2>
        <p className="mt-1 max-w-prose text-ink-soft">{t('leaderboardLead')}</p>
      </div>
      {board.isPending && (
        <SkeletonGroup label={t('leaderboardLoading')}>
          <Skeleton className="h-32" />
        </SkeletonGroup>
      )}
      {board.isError && !board.data && (
        <ProblemState
          error={board.error}
          onRetry={() => void board.refetch()}
          isRetrying={board.isFetching}
        />
      )}
      {board.data?.membership === null && <JoinForm />}
      {board.data?.membership && (
        <>
          <Select
            className="max-w-56"
            label={t('period')}
            value={period}
            onChange={setPeriod}
            options={periods.map((value) => ({ value, label: t(`periods.${value}`) }))}
          />
          <Entries entries={board.data.entries} />
          <LeaveButton />
        </>
      )}
    </section>
  );
}

function Entries({
  entries,
}: {
  entries: readonly { rank: number; name: string; points: number; isSelf: boolean }[];
}) {
  const t = useTranslations('rewards');
  const format = useFormat();
  const rows = entries.map((entry, index) => ({ ...entry, key: String(index) }));
  return (
    <DataTable
      caption={t('leaderboard')}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'who',
          header: t('who'),
          cell: ({ name, isSelf }) => (
            <span className="break-words">
              {name}
              {isSelf && <span className="font-normal text-accent"> ({t('you')})</span>}
            </span>
          ),
        },
        { key: 'rank', header: t('rank'), cell: ({ rank }) => format.number(rank) },
        { key: 'points', header: t('pointsHeader'), cell: ({ points }) => format.number(points) },
      ]}
    />
  );
}

function JoinForm() {
  const t = useTranslations('rewards');
  const client = useQueryClient();
  const form = useApiForm({
    initial: { name: '' },
    validate: ({ name }) => (name.trim() === '' ? { name: t('nameMissing') } : {}),
    submit: async ({ name }) => {
      await joinLeaderboard(name);
      await client.invalidateQueries({ queryKey: keys.leaderboards() });
    },
    onSuccess: () => toast.success(t('joined')),
  });
  return (
    <div className="max-w-md">
      <ApiForm form={form}>
        <TextField label={t('name')} hint={t('nameHint')} maxLength={40} {...form.field('name')} />
        <div>
          <Button type="submit" busy={form.isBusy}>
            {t('join')}
          </Button>
        </div>
      </ApiForm>
    </div>
  );
}

function LeaveButton() {
  const t = useTranslations('rewards');
  const tellOutcome = useTellOutcome();
  const leave = useLeaveLeaderboard();
  return (
    <div>
      <Button
        size="small"
        variant="quiet"
        busy={leave.isPending}
        onClick={() => tellOutcome(leave.mutateAsync(), t('left'))}
      >
        {t('leave')}
      </Button>
    </div>
  );
}

const periods = ['week', 'all'] as const;
