import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/button';
import { EmptyState } from '../../design/empty-state';
import { SearchField } from '../../design/search-field';
import { AdminFrame } from '../../features/admin/admin-frame';
import { ListStates } from '../../features/admin/list-states';
import { useFilters } from '../../features/admin/use-filters';
import { ManagedCertificates } from '../../features/certificate/managed-certificates';
import { useManagedCertificates } from '../../features/certificate/use-managed-certificates';

export function Page() {
  const t = useTranslations('certificate.manage');
  const { parameters, setFilter, clear } = useFilters();
  const query = parameters.get('query') ?? '';
  const list = useManagedCertificates({ query });
  const search = useCallback((value: string) => setFilter('query', value), [setFilter]);

  return (
    <AdminFrame title={t('title')} lead={t('lead')}>
      <SearchField label={t('search')} value={query} onSearch={search} className="max-w-md" />
      <ListStates
        list={list}
        loadingText={t('loading')}
        empty={
          query === '' ? (
            <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>
          ) : (
            <EmptyState title={t('noneFound')} action={<Button onClick={clear}>{t('showAll')}</Button>} />
          )
        }
      >
        {(certificates) => <ManagedCertificates certificates={certificates} showsCourse />}
      </ListStates>
    </AdminFrame>
  );
}
