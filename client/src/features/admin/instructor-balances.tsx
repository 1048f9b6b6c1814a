import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/button';
import { DataTable } from '../../design/data-table';
import { useFormat } from '../../messages/use-format';
import { PayoutDialog } from './payout-dialog';
import type { EarningsBalance, InstructorEarnings } from './use-shares';

type Row = { instructor: InstructorEarnings['instructor']; balance: EarningsBalance };

/** What each instructor is owed in each currency, with the way to record a payout. */
export function InstructorBalances({ earnings }: { earnings: InstructorEarnings[] }) {
  const t = useTranslations('shares');
  const admin = useTranslations('admin');
  const format = useFormat();
  const [paying, setPaying] = useState<Row>();
  const rows = earnings.flatMap(({ instructor, balances }) =>
    balances.map((balance) => ({ instructor, balance })),
  );
  const figure = (name: 'earned' | 'takenBack' | 'paidOut' | 'balance') => ({
    key: name,
    header: t(name),
    align: 'end' as const,
    cell: ({ balance }: Row) => format.money({ amount: balance[name], currency: balance.currency }),
  });
  return (
    <>
      <DataTable
        caption={t('balances')}
        rows={rows}
        rowKey={({ instructor, balance }) => `${instructor.id} ${balance.currency}`}
        actionsHeader={admin('actions')}
        actions={(row) =>
          row.balance.balance > 0 ? (
            <Button
              size="small"
              aria-label={t('recordPayoutFor', {
                name: row.instructor.name ?? admin('nameOnItsWay'),
                currency: row.balance.currency.toUpperCase(),
              })}
              onClick={() => setPaying(row)}
            >
              {t('recordPayout')}
            </Button>
          ) : null
        }
        columns={[
          {
            key: 'name',
            header: t('instructor'),
            cell: ({ instructor }) => instructor.name ?? admin('nameOnItsWay'),
          },
          figure('earned'),
          figure('takenBack'),
          figure('paidOut'),
          figure('balance'),
        ]}
      />
      {paying && <PayoutDialog {...paying} onClose={() => setPaying(undefined)} />}
    </>
  );
}
