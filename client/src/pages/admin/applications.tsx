import { useTranslations } from 'use-intl';
import { EmptyState } from '../../design/empty-state';
import { Select } from '../../design/select';
import { AdminFrame } from '../../features/admin/admin-frame';
import { ApplicationCard } from '../../features/admin/application-card';
import { ListStates } from '../../features/admin/list-states';
import { applicationStatuses, useApplications } from '../../features/admin/use-applications';
import { useFilters } from '../../features/admin/use-filters';

export function Page() {
  const t = useTranslations('admin');
  const { parameters, setFilter } = useFilters();
  const status = applicationStatuses.find((known) => known === parameters.get('status')) ?? 'pending';
  const list = useApplications(status);
  return (
    <AdminFrame title={t('applications')} lead={t('applicationsLead')}>
      <Select
        className="max-w-64"
        label={t('status')}
        value={status}
        onChange={(value) => setFilter('status', value === 'pending' ? '' : value)}
        options={applicationStatuses.map((value) => ({ value, label: t(`applicationState.${value}`) }))}
      />
      <ListStates
        list={list}
        loadingText={t('loadingApplications')}
        empty={<EmptyState title={t('noApplications')}>{t('noApplicationsHint')}</EmptyState>}
      >
        {(items) => (
          <ul className="flex flex-col gap-4">
            {items.map((application) => (
              <li key={application.id}>
                <ApplicationCard application={application} />
              </li>
            ))}
          </ul>
        )}
      </ListStates>
    </AdminFrame>
  );
}
