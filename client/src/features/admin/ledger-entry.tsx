import { useTranslations } from 'use-intl';
import { Badge } from '../../design/badge';
import { DateTime } from '../../design/date-time';
import { TextLink } from '../../design/text-link';
import { useFormat } from '../../messages/use-format';
import { LedgerHead } from './ledger-head';
import type { LedgerTransaction } from './use-ledger';

/** One transaction as a bookkeeper writes it: what is debited, and indented below it what is credited. */
export function LedgerEntry({
  transaction,
  isUnderOrder = false,
}: {
  transaction: LedgerTransaction;
  /** On the page of its order, where it is below a heading of its own and needs no way there. */
  isUnderOrder?: boolean;
}) {
  const Heading = isUnderOrder ? 'h3' : 'h2';
  const t = useTranslations('admin');
  const format = useFormat();
  const { id, kind, orderId, sourceId, occurredAt } = transaction;
  const entries = [...transaction.entries].sort((left, right) => right.side.localeCompare(left.side));
  return (
    <article aria-labelledby={id} className="rounded-lg border border-line bg-surface">
      <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line px-4 py-3 sm:px-5">
        <Heading id={id} className="text-base tracking-normal">
          <Badge tone={kind === 'dispute' || kind === 'refund_failed' ? 'danger' : 'neutral'}>
            {t(`ledgerKind.${kind}`)}
          </Badge>
        </Heading>
        <span className="text-sm text-ink-soft">
          <DateTime value={occurredAt} look="dateTime" />
        </span>
      </header>
      <table className="w-full text-sm">
        <LedgerHead />
        <tbody>
          {entries.map(({ account, partyId, side, amount }) => (
            <tr key={[account, partyId, side, amount.currency, amount.amount].join()}>
              <th
                scope="row"
                className={`px-4 py-1.5 text-left font-normal sm:px-5 ${side === 'credit' ? 'pl-8 sm:pl-10' : ''}`}
              >
                {t(`ledgerAccount.${account}`)}
              </th>
              <td className="px-2 py-1.5 text-right tabular-nums">
                {side === 'debit' && format.money(amount)}
              </td>
              <td className="px-4 py-1.5 text-right tabular-nums sm:px-5">
                {side === 'credit' && format.money(amount)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <footer className="flex flex-wrap justify-between gap-x-4 px-4 pb-3 pt-1 text-sm sm:px-5">
        {!isUnderOrder && orderId !== null && (
          <TextLink
            to={`/admin/orders/${orderId}`}
            className="inline-flex min-h-8 items-center pointer-coarse:min-h-11"
          >
            {t('toOrder')}
          </TextLink>
        )}
        <code className="select-all self-center break-all font-mono text-xs text-ink-soft">{sourceId}</code>
      </footer>
    </article>
  );
}
