import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { DataTable } from '../../design/data-table';
import { Skeleton } from '../../design/skeleton';
import { TextLink } from '../../design/text-link';
import { useFormat } from '../../messages/use-format';
import { HealthBadge } from './health-badge';
import { House } from './house';
import { ModuleDetails } from './module-details';
import { OpsQuery } from './ops-query';
import { type OperatedModule, type Refreshing, useModules } from './use-operations';

/** The house, and below it what was chosen in it, or all the modules. */
export function ModulesView({ every }: Refreshing) {
  const [parameters] = useSearchParams();
  const modules = useModules({ every });
  const chosen = modules.data?.find(({ name }) => name === parameters.get('module'));
  return (
    <OpsQuery query={modules} skeleton={<Skeleton className="h-96" />}>
      {(items) => (
        <div className="flex flex-col gap-6">
          <House modules={items} chosen={chosen} />
          {chosen ? <ModuleDetails module={chosen} /> : <ModuleTable modules={items} />}
        </div>
      )}
    </OpsQuery>
  );
}

function ModuleTable({ modules }: { modules: OperatedModule[] }) {
  const t = useTranslations('ops');
  const format = useFormat();
  return (
    <DataTable
      caption={t('tabs.modules')}
      rows={modules}
      rowKey={({ name }) => name}
      columns={[
        {
          key: 'name',
          header: t('module'),
          cell: ({ name }) => (
            <TextLink to={`/ops?module=${encodeURIComponent(name)}`} state={{ keepFocus: true }}>
              {name}
            </TextLink>
          ),
        },
        { key: 'purpose', header: t('purpose'), cell: ({ purpose }) => purpose },
        {
          key: 'uses',
          header: t('usesTitle'),
          cell: ({ uses }) => (uses.length === 0 ? t('nobody') : format.list(uses)),
        },
        {
          key: 'hosted',
          header: t('hosted'),
          cell: ({ hosted }) =>
            hosted === 'here' ? <span className="whitespace-nowrap">{t('hostedHere')}</span> : hosted,
        },
        { key: 'health', header: t('healthTitle'), cell: ({ health }) => <HealthBadge health={health} /> },
      ]}
    />
  );
}
