import { useTranslations } from 'use-intl';
import { Badge, type BadgeTone } from '../../design/badge';
import { DataTable } from '../../design/data-table';
import { DateTime } from '../../design/date-time';
import { EmptyState } from '../../design/empty-state';
import { Select } from '../../design/select';
import { AdminFrame } from '../../features/admin/admin-frame';
import { ListStates } from '../../features/admin/list-states';
import { type Erasure, useErasures } from '../../features/admin/use-erasures';
import { useFilters } from '../../features/admin/use-filters';
import { useFormat } from '../../messages/use-format';

const statuses = ['scheduled', 'running', 'done', 'cancelled'] as const;

export function Page() {
  const t = useTranslations('admin');
  const { parameters, setFilter } = useFilters();
  const status = statuses.find((known) => known === parameters.get('status'));
  const erasures = useErasures(status);
  return (
    <AdminFrame title={t('erasures')} lead={t('erasuresLead')}>
      <Select
        label={t('status')}
        value={status ?? ''}
        onChange={(value) => setFilter('status', value)}
        className="max-w-60"
        options={[
          { value: '', label: t('anyStatus') },
          ...statuses.map((value) => ({ value, label: t(`erasureState.${value}`) })),
        ]}
      />
      <ListStates
        list={erasures}
        loadingText={t('loadingErasures')}
        empty={<EmptyState title={t('noErasures')}>{t('noErasuresHint')}</EmptyState>}
      >
        {(items) => <ErasureTable erasures={items} />}
      </ListStates>
    </AdminFrame>
  );
}

function ErasureTable({ erasures }: { erasures: Erasure[] }) {
  const t = useTranslations('admin');
  const format = useFormat();
  return (
    <DataTable
      caption={t('erasures')}
      rows={erasures}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'person',
          header: t('erasurePerson'),
          cell: ({ personId }) => <code className="break-all font-mono text-sm">{personId}</code>,
        },
        {
          key: 'state',
          header: t('status'),
          cell: ({ status }) => <Badge tone={tones[status]}>{t(`erasureState.${status}`)}</Badge>,
        },
        {
          key: 'requested',
          header: t('erasureRequested'),
          cell: ({ requestedAt }) => <DateTime value={requestedAt} />,
        },
        { key: 'due', header: t('erasureDue'), cell: ({ dueAt }) => <DateTime value={dueAt} /> },
        {
          key: 'modules',
          header: t('erasureModules'),
          cell: ({ modulesDue }) => (modulesDue.length > 0 ? format.list(modulesDue) : t('erasureNoneDue')),
        },
      ]}
    />
  );
}

const tones: Record<Erasure['status'], BadgeTone> = {
  scheduled: 'warning',
  running: 'info',
  done: 'success',
  cancelled: 'neutral',
};
