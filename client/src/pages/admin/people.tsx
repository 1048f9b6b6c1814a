import { useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useSession } from '../../api/use-session';
import { hasRole } from '../../app/require-role';
import { Button } from '../../design/button';
import { DataTable } from '../../design/data-table';
import { DateTime } from '../../design/date-time';
import { EmptyState } from '../../design/empty-state';
import { SearchField } from '../../design/search-field';
import { TextLink } from '../../design/text-link';
import { AccountEmail } from '../../features/admin/account-email';
import { AdminFrame } from '../../features/admin/admin-frame';
import { ListStates } from '../../features/admin/list-states';
import { ResetSecondFactorDialog } from '../../features/admin/reset-second-factor-dialog';
import { RoleBadges } from '../../features/admin/role-badges';
import { RolesDialog } from '../../features/admin/roles-dialog';
import { type Account, useAccounts } from '../../features/admin/use-accounts';
import { useFilters } from '../../features/admin/use-filters';

export function Page() {
  const t = useTranslations('admin');
  const { user } = useSession();
  const { parameters, setFilter, clear } = useFilters();
  const query = parameters.get('query') ?? '';
  const accounts = useAccounts({ query });
  const [edited, setEdited] = useState<Account>();
  const [lost, setLost] = useState<Account>();
  const search = useCallback((value: string) => setFilter('query', value), [setFilter]);
  const mayChange = hasRole(user, ['admin']);

  return (
    <AdminFrame title={t('people')} lead={t(mayChange ? 'peopleLead' : 'peopleLeadSupport')}>
      <SearchField label={t('searchPeople')} value={query} onSearch={search} className="max-w-md" />
      <ListStates
        list={accounts}
        loadingText={t('loadingPeople')}
        empty={
          <EmptyState
            title={t('nobody', { query })}
            action={<Button onClick={clear}>{t('showAllPeople')}</Button>}
          >
            {t('nobodyHint')}
          </EmptyState>
        }
      >
        {(items) => (
          <DataTable
            caption={t('people')}
            rows={items}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'name',
                header: t('name'),
                cell: ({ id, name }) => <TextLink to={`/admin/people/${id}`}>{name}</TextLink>,
              },
              { key: 'email', header: t('email'), cell: (account) => <AccountEmail account={account} /> },
              { key: 'roles', header: t('roles'), cell: ({ roles }) => <RoleBadges roles={roles} /> },
              {
                key: 'since',
                header: t('since'),
                cell: ({ createdAt }) => (
                  <span className="whitespace-nowrap">
                    <DateTime value={createdAt} />
                  </span>
                ),
              },
            ]}
            {...(mayChange
              ? {
                  actionsHeader: t('actions'),
                  actions: (account: Account) => (
                    <span className="flex flex-wrap gap-2 md:justify-end">
                      <Button size="small" className="whitespace-nowrap" onClick={() => setEdited(account)}>
                        {t('changeRoles')}
                        <span className="sr-only">: {account.name}</span>
                      </Button>
                      {account.hasSecondFactor && account.id !== user?.id && (
                        <Button size="small" className="whitespace-nowrap" onClick={() => setLost(account)}>
                          {t('resetSecondFactor')}
                          <span className="sr-only">: {account.name}</span>
                        </Button>
                      )}
                    </span>
                  ),
                }
              : {})}
          />
        )}
      </ListStates>
      {lost && <ResetSecondFactorDialog account={lost} onClose={() => setLost(undefined)} />}
      {edited && <RolesDialog account={edited} onClose={() => setEdited(undefined)} />}
    </AdminFrame>
  );
}
