import { useTranslations } from 'use-intl';
import { Card } from '../../design/card';
import { useFormat } from '../../messages/use-format';
import type { MyEarnings } from './use-earnings';

/** What is owed in each currency, and how it comes to that. */
export function BalanceCards({ balances }: { balances: MyEarnings['balances'] }) {
  const t = useTranslations('earnings');
  const format = useFormat();
  return (
    <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {balances.map(({ currency, earned, takenBack, paidOut, balance }) => {
        const money = (amount: number) => format.money({ amount, currency });
        const rows = [
          [t('earned'), money(earned)],
          [t('takenBack'), money(-takenBack)],
          [t('paidOut'), money(-paidOut)],
        ] as const;
        return (
          <li key={currency}>
            <Card padding="large">
              <p className="text-ink-soft">{t('owed')}</p>
              <p className="text-3xl font-semibold tabular-nums">{money(balance)}</p>
              <dl className="mt-4 divide-y divide-line text-sm">
                {rows.map(([name, amount]) => (
                  <div key={name} className="flex justify-between gap-4 py-1.5">
                    <dt className="text-ink-soft">{name}</dt>
                    <dd className="tabular-nums">{amount}</dd>
                  </div>
                ))}
              </dl>
            </Card>
          </li>
        );
      })}
    </ul>
  );
}
