import { useTranslations } from 'use-intl';
import { EmptyState } from '../../design/empty-state';
import { AdminFrame } from '../../features/admin/admin-frame';
import { LedgerEntry } from '../../features/admin/ledger-entry';
import { ListStates } from '../../features/admin/list-states';
import { Reconciliation } from '../../features/admin/reconciliation';
import { useLedger } from '../../features/admin/use-ledger';

export function Page() {
  const t = useTranslations('admin');
  const ledger = useLedger();
  return (
    <AdminFrame title={t('ledger')} lead={t('ledgerLead')}>
      <Reconciliation />
      <ListStates
        list={ledger}
        loadingText={t('loadingLedger')}
        empty={<EmptyState title={t('noLedger')}>{t('noLedgerHint')}</EmptyState>}
      >
        {(items) => (
          <div className="grid gap-4 lg:grid-cols-2">
            {items.map((transaction) => (
              <LedgerEntry key={transaction.id} transaction={transaction} />
            ))}
          </div>
        )}
      </ListStates>
    </AdminFrame>
  );
}
