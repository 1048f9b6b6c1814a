import { useTranslations } from 'use-intl';
import { ProblemState } from '../../api/problem-state';
import { Badge } from '../../design/badge';
import { Card } from '../../design/card';
import { DataTable } from '../../design/data-table';
import { DateTime } from '../../design/date-time';
import { Skeleton } from '../../design/skeleton';
import { TextLink } from '../../design/text-link';
import { useFormat } from '../../messages/use-format';
import { ListStates } from './list-states';
import { type BalanceDifference, useBalanceDifferences, useReconciliation } from './use-reconciliation';

/** Whether the books say what Stripe's balance says, and what was made good. */
export function Reconciliation() {
  const t = useTranslations('admin');
  const format = useFormat();
  const reconciliation = useReconciliation();
  const differences = useBalanceDifferences((reconciliation.data?.openDifferences ?? 0) > 0);
  if (reconciliation.isPending) return <Skeleton className="h-32" />;
  if (reconciliation.data === undefined)
    return <ProblemState error={reconciliation.error} onRetry={() => void reconciliation.refetch()} />;
  const { eventsReadAt, balanceReadAt, missedEvents, openDifferences } = reconciliation.data;
  return (
    <Card padding="large">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="text-xl">{t('reconciliation')}</h2>
        {balanceReadAt && (
          <Badge tone={openDifferences === 0 ? 'success' : 'danger'}>
            {t('reconciliationDifferences', { count: openDifferences })}
          </Badge>
        )}
      </div>
      <dl className="mt-4 grid gap-x-6 gap-y-1 sm:grid-cols-[auto_minmax(0,1fr)]">
        <dt className="text-ink-soft">{t('eventsRead')}</dt>
        <dd>{eventsReadAt ? <DateTime value={eventsReadAt} look="dateTime" /> : t('notYetRead')}</dd>
        <dt className="text-ink-soft">{t('balanceRead')}</dt>
        <dd>{balanceReadAt ? <DateTime value={balanceReadAt} look="dateTime" /> : t('notYetRead')}</dd>
        <dt className="text-ink-soft">{t('missedEvents')}</dt>
        <dd>{format.number(missedEvents)}</dd>
      </dl>
      {openDifferences > 0 && (
        <div className="mt-4">
          <ListStates list={differences} loadingText={t('loadingLedger')} empty={null}>
            {(items) => <Differences differences={items} />}
          </ListStates>
        </div>
      )}
    </Card>
  );
}

function Differences({ differences }: { differences: BalanceDifference[] }) {
  const t = useTranslations('admin');
  const format = useFormat();
  return (
    <DataTable
      caption={t('reconciliation')}
      rows={differences}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'order',
          header: t('order'),
          cell: ({ id, orderId }) => (
            <TextLink to={`/admin/orders/${orderId}`} className="break-all">
              {id}
            </TextLink>
          ),
        },
        {
          key: 'occurred',
          header: t('occurred'),
          cell: ({ occurredAt }) => <DateTime value={occurredAt} look="dateTime" />,
        },
        {
          key: 'stripe',
          header: t('atStripe'),
          align: 'end',
          cell: ({ stripeAmount, currency }) => format.money({ amount: stripeAmount, currency }),
        },
        {
          key: 'books',
          header: t('inTheBooks'),
          align: 'end',
          cell: ({ ledgerAmount, currency }) => format.money({ amount: ledgerAmount, currency }),
        },
      ]}
    />
  );
}
