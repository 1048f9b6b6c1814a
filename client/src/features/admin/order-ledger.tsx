import { useTranslations } from 'use-intl';
import { Badge } from '../../design/badge';
import { Card } from '../../design/card';
import { useFormat } from '../../messages/use-format';
import { LedgerEntry } from './ledger-entry';
import { LedgerHead } from './ledger-head';
import { ListStates } from './list-states';
import { useLedgerOfOrder } from './use-ledger';
import type { Order } from './use-orders';

/** What an order wrote into the books: where it stands in each account, and every movement. */
export function OrderLedger({ order }: { order: Order }) {
  const t = useTranslations('admin');
  const ledger = useLedgerOfOrder(
    order.id,
    `${order.status} ${order.refunded.amount} ${order.disputes?.map(({ phase }) => phase).join()}`,
  );
  const sums = ledger.data?.pages[0];
  return (
    <section aria-labelledby="order-ledger" className="flex flex-col gap-4">
      <h2 id="order-ledger" className="text-xl">
        {t('orderLedger')}
      </h2>
      <ListStates
        list={ledger}
        loadingText={t('loadingLedger')}
        empty={<p className="text-ink-soft">{t('orderLedgerEmpty')}</p>}
      >
        {(items) => (
          <div className="flex flex-col gap-4">
            {sums && <Accounts accounts={sums.accounts} totals={sums.totals} />}
            <div className="grid items-start gap-4 lg:grid-cols-2">
              {items.map((transaction) => (
                <LedgerEntry key={transaction.id} transaction={transaction} isUnderOrder />
              ))}
            </div>
          </div>
        )}
      </ListStates>
    </section>
  );
}

type Sums = NonNullable<ReturnType<typeof useLedgerOfOrder>['data']>['pages'][number];

function Accounts({ accounts, totals }: Pick<Sums, 'accounts' | 'totals'>) {
  const t = useTranslations('admin');
  const format = useFormat();
  return (
    <Card padding="none">
      <table className="w-full text-sm">
        <caption className="sr-only">{t('orderAccounts')}</caption>
        <LedgerHead />
        <tbody>
          {accounts.map(({ account, currency, debit, credit }) => (
            <tr key={`${account}${currency}`}>
              <th scope="row" className="px-4 py-1.5 text-left font-normal sm:px-5">
                {t(`ledgerAccount.${account}`)}
              </th>
              <td className="px-2 py-1.5 text-right tabular-nums">
                {debit > 0 && format.money({ amount: debit, currency })}
              </td>
              <td className="px-4 py-1.5 text-right tabular-nums sm:px-5">
                {credit > 0 && format.money({ amount: credit, currency })}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {totals.map(({ currency, debit, credit, difference }) => (
            <tr key={currency} className="border-t border-line font-semibold">
              <th scope="row" className="px-4 py-3 text-left sm:px-5">
                <span className="mr-3">{t('sum')}</span>
                <Badge tone={difference === 0 ? 'success' : 'danger'}>
                  {difference === 0
                    ? t('balanced')
                    : t('unbalanced', { amount: format.money({ amount: difference, currency }) })}
                </Badge>
              </th>
              <td className="px-2 py-3 text-right tabular-nums">
                {format.money({ amount: debit, currency })}
              </td>
              <td className="px-4 py-3 text-right tabular-nums sm:px-5">
                {format.money({ amount: credit, currency })}
              </td>
            </tr>
          ))}
        </tfoot>
      </table>
    </Card>
  );
}
