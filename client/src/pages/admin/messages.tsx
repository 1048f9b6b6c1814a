import { useTranslations } from 'use-intl';
import { Button } from '../../design/button';
import { DataTable } from '../../design/data-table';
import { DateTime } from '../../design/date-time';
import { EmptyState } from '../../design/empty-state';
import { Select } from '../../design/select';
import { TextLink } from '../../design/text-link';
import { AdminFrame } from '../../features/admin/admin-frame';
import { ListStates } from '../../features/admin/list-states';
import { MessageBadge } from '../../features/admin/message-badge';
import { useFilters } from '../../features/admin/use-filters';
import { messageStatuses, useMessages } from '../../features/admin/use-messages';

export function Page() {
  const t = useTranslations('admin');
  const { parameters, setFilter, clear } = useFilters();
  const status = messageStatuses.find((known) => known === parameters.get('status'));
  const messages = useMessages({ status });

  return (
    <AdminFrame title={t('messages')} lead={t('messagesLead')}>
      <Select
        className="max-w-56"
        label={t('status')}
        value={status ?? 'any'}
        onChange={(value) => setFilter('status', value === 'any' ? '' : value)}
        options={[
          { value: 'any', label: t('anyStatus') },
          ...messageStatuses.map((value) => ({ value, label: t(`messageStatus.${value}`) })),
        ]}
      />
      <ListStates
        list={messages}
        loadingText={t('loadingMessages')}
        empty={
          status === undefined ? (
            <EmptyState title={t('noMessages')}>{t('noMessagesHint')}</EmptyState>
          ) : (
            <EmptyState
              title={t('noMessagesFound')}
              action={<Button onClick={clear}>{t('showAllMessages')}</Button>}
            />
          )
        }
      >
        {(items) => (
          <DataTable
            caption={t('messages')}
            rows={items}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'subject',
                header: t('subject'),
                cell: ({ id, subject, kind }) => (
                  <TextLink to={`/admin/messages/${id}`}>{subject ?? kind}</TextLink>
                ),
              },
              { key: 'channel', header: t('channel'), cell: ({ channel }) => t(`channels.${channel}`) },
              {
                key: 'recipient',
                header: t('recipient'),
                cell: ({ recipient, channel }) =>
                  recipient ?? t(channel === 'in_app' ? 'theirInbox' : 'addressOnItsWay'),
              },
              { key: 'status', header: t('status'), cell: ({ status: is }) => <MessageBadge status={is} /> },
              {
                key: 'changed',
                header: t('when'),
                cell: ({ changedAt }) => <DateTime value={changedAt} look="dateTime" />,
              },
            ]}
          />
        )}
      </ListStates>
    </AdminFrame>
  );
}
