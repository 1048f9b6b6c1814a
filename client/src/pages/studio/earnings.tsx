import { useTranslations } from 'use-intl';
import { ProblemState } from '../../api/problem-state';
import { PageHeading } from '../../app/page-heading';
import { Breadcrumbs } from '../../design/breadcrumbs';
import { DateTime } from '../../design/date-time';
import { EmptyState } from '../../design/empty-state';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { ListStates } from '../../features/admin/list-states';
import { BalanceCards } from '../../features/earnings/balance-cards';
import { MonthTable } from '../../features/earnings/month-table';
import { StatementTable } from '../../features/earnings/statement-table';
import { type MyEarnings, useEarnings, useStatements } from '../../features/earnings/use-earnings';
import { useFormat } from '../../messages/use-format';

export function Page() {
  const t = useTranslations('earnings');
  const studio = useTranslations('studio');
  const earnings = useEarnings();
  return (
    <div className="mx-auto flex w-full max-w-page flex-col gap-8 px-4 py-8 sm:px-6 lg:py-12">
      <div>
        <Breadcrumbs items={[{ label: studio('title'), to: '/studio' }, { label: t('title') }]} />
        <PageHeading title={t('title')} />
        <p className="mt-1 max-w-prose text-ink-soft">{t('lead')}</p>
      </div>
      {earnings.isPending && (
        <SkeletonGroup label={t('loading')} className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          <Skeleton className="h-52" />
          <Skeleton className="h-52" />
        </SkeletonGroup>
      )}
      {earnings.isError && earnings.data === undefined && (
        <ProblemState
          error={earnings.error}
          onRetry={() => void earnings.refetch()}
          isRetrying={earnings.isFetching}
        />
      )}
      {earnings.data && earnings.data.balances.length === 0 && (
        <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>
      )}
      {earnings.data && earnings.data.balances.length > 0 && <Earned earnings={earnings.data} />}
    </div>
  );
}

function Earned({ earnings }: { earnings: MyEarnings }) {
  const t = useTranslations('earnings');
  const statements = useStatements();
  return (
    <>
      <BalanceCards balances={earnings.balances} />
      <section aria-labelledby="this-month">
        <h2 id="this-month" className="mb-3 text-xl">
          {t('thisMonth')}
        </h2>
        <MonthTable lines={earnings.thisMonth} />
      </section>
      <section aria-labelledby="statements">
        <h2 id="statements" className="mb-3 text-xl">
          {t('statements')}
        </h2>
        <ListStates
          list={statements}
          loadingText={t('loading')}
          empty={<p className="text-ink-soft">{t('noStatements')}</p>}
        >
          {(items) => <StatementTable statements={items} />}
        </ListStates>
      </section>
      {earnings.payouts.length > 0 && <Payouts payouts={earnings.payouts} />}
    </>
  );
}

function Payouts({ payouts }: Pick<MyEarnings, 'payouts'>) {
  const t = useTranslations('earnings');
  const format = useFormat();
  return (
    <section aria-labelledby="payouts">
      <h2 id="payouts" className="mb-3 text-xl">
        {t('payouts')}
      </h2>
      <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
        {payouts.map(({ id, amount, reference, createdAt }) => (
          <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 px-5 py-3">
            <span className="min-w-0 break-words">{reference}</span>
            <span className="text-sm text-ink-soft">
              <DateTime value={createdAt} />
            </span>
            <span className="font-semibold tabular-nums">{format.money(amount)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
