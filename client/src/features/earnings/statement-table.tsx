import { useTranslations } from 'use-intl';
import { DownloadButton } from '../../api/download-button';
import { DataTable } from '../../design/data-table';
import { useFormat } from '../../messages/use-format';
import type { Statement } from './use-earnings';

/** Monthly statements, each to be saved as a PDF and as a table. */
export function StatementTable({
  statements,
  isOfAll = false,
}: {
  statements: Statement[];
  /** Of several instructors, whose names are told then. */
  isOfAll?: boolean;
}) {
  const t = useTranslations('earnings');
  const format = useFormat();
  const file = ({ id, number, period }: Statement, kind: 'pdf' | 'csv') => (
    <DownloadButton
      path={`/api/v1/payments/statements/${id}.${kind}`}
      fileName={`statement-${period}-${number}.${kind}`}
      size="small"
    >
      {kind.toUpperCase()}
      <span className="sr-only">{t('ofStatement', { number })}</span>
    </DownloadButton>
  );
  return (
    <DataTable
      caption={t('statements')}
      rows={statements}
      rowKey={({ id }) => id}
      actionsHeader={t('files')}
      actions={(statement) => (
        <span className="inline-flex flex-wrap gap-2">
          {file(statement, 'pdf')}
          {file(statement, 'csv')}
        </span>
      )}
      columns={[
        ...(isOfAll
          ? [
              {
                key: 'name',
                header: t('instructor'),
                cell: ({ instructor }: Statement) => instructor.name ?? '–',
              },
            ]
          : []),
        { key: 'number', header: t('number'), cell: ({ number }) => number },
        { key: 'period', header: t('month'), cell: ({ period }) => period },
        { key: 'issued', header: t('issued'), cell: ({ issuedAt }) => format.date(issuedAt) },
        {
          key: 'change',
          header: t('change'),
          align: 'end',
          cell: ({ accounts }) =>
            amounts(accounts.map(({ currency, change }) => ({ currency, amount: change }))),
        },
        {
          key: 'closing',
          header: t('owedThen'),
          align: 'end',
          cell: ({ accounts }) =>
            amounts(accounts.map(({ currency, closing }) => ({ currency, amount: closing }))),
        },
      ]}
    />
  );

  function amounts(all: readonly { currency: string; amount: number }[]) {
    return all.map((money) => (
      <span key={money.currency} className="block tabular-nums">
        {format.money(money)}
      </span>
    ));
  }
}
