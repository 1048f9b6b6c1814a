import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/button';
import { DataTable } from '../../design/data-table';
import { DateTime } from '../../design/date-time';
import { EmptyState } from '../../design/empty-state';
import { SearchField } from '../../design/search-field';
import { Select } from '../../design/select';
import { TextLink } from '../../design/text-link';
import { AdminFrame } from '../../features/admin/admin-frame';
import { ListStates } from '../../features/admin/list-states';
import { OrderBadge } from '../../features/admin/order-badge';
import { SellingNotice } from '../../features/admin/selling-notice';
import { useFilters } from '../../features/admin/use-filters';
import { type AdminOrder, orderStatuses, useOrders } from '../../features/admin/use-orders';
import { useFormat } from '../../messages/use-format';

export function Page() {
  const t = useTranslations('admin');
  const { parameters, setFilter, clear } = useFilters();
  const query = parameters.get('query') ?? '';
  const status = orderStatuses.find((known) => known === parameters.get('status'));
  const orders = useOrders({ status, query });
  const search = useCallback((value: string) => setFilter('query', value), [setFilter]);
  const isFiltered = query !== '' || status !== undefined;

  return (
    <AdminFrame title={t('orders')} lead={t('ordersLead')}>
      <SellingNotice />
      <div className="grid gap-4 sm:grid-cols-[minmax(0,28rem)_14rem]">
        <SearchField label={t('searchOrders')} value={query} onSearch={search} />
        <Select
          label={t('status')}
          value={status ?? 'any'}
          onChange={(value) => setFilter('status', value === 'any' ? '' : value)}
          options={[
            { value: 'any', label: t('anyStatus') },
            ...orderStatuses.map((value) => ({ value, label: t(`orderStatus.${value}`) })),
          ]}
        />
      </div>
      <ListStates
        list={orders}
        loadingText={t('loadingOrders')}
        empty={
          isFiltered ? (
            <EmptyState
              title={t('noOrdersFound')}
              action={<Button onClick={clear}>{t('showAllOrders')}</Button>}
            />
          ) : (
            <EmptyState title={t('noOrders')}>{t('noOrdersHint')}</EmptyState>
          )
        }
      >
        {(items) => <OrderTable orders={items} />}
      </ListStates>
    </AdminFrame>
  );
}

function OrderTable({ orders }: { orders: AdminOrder[] }) {
  const t = useTranslations('admin');
  const format = useFormat();
  return (
    <DataTable
      caption={t('orders')}
      rows={orders}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'course',
          header: t('course'),
          cell: ({ id, course }) => <TextLink to={`/admin/orders/${id}`}>{course.title}</TextLink>,
        },
        { key: 'learner', header: t('learner'), cell: ({ learner }) => learner.name ?? t('nameOnItsWay') },
        { key: 'status', header: t('status'), cell: ({ status }) => <OrderBadge status={status} /> },
        {
          key: 'created',
          header: t('ordered'),
          cell: ({ createdAt }) => <DateTime value={createdAt} look="dateTime" />,
        },
        {
          key: 'amount',
          header: t('amount'),
          align: 'end',
          cell: ({ amount, refunded }) => (
            <>
              {format.money(amount)}
              {refunded.amount > 0 && (
                <span className="block text-ink-soft">
                  {t('ofWhichRefunded', { amount: format.money(refunded) })}
                </span>
              )}
            </>
          ),
        },
      ]}
    />
  );
}
