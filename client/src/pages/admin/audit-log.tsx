import { useTranslations } from 'use-intl';
import { Button } from '../../design/button';
import { DataTable } from '../../design/data-table';
import { DateTime } from '../../design/date-time';
import { EmptyState } from '../../design/empty-state';
import { Select } from '../../design/select';
import { TextLink } from '../../design/text-link';
import { AdminFrame } from '../../features/admin/admin-frame';
import { AuditDetails } from '../../features/admin/audit-details';
import { ListStates } from '../../features/admin/list-states';
import { type AuditEntry, auditActs, useAuditLog } from '../../features/admin/use-audit-log';
import { useFilters } from '../../features/admin/use-filters';

export function Page() {
  const t = useTranslations('admin');
  const { parameters, setFilter, clear } = useFilters();
  const act = auditActs.find((known) => known === parameters.get('act'));
  const userId = parameters.get('person') ?? undefined;
  const entries = useAuditLog({ act, userId });
  const isFiltered = act !== undefined || userId !== undefined;
  const name =
    userId && entries.data?.pages[0]?.items.find(({ person }) => person?.id === userId)?.person?.name;

  return (
    <AdminFrame title={t('auditLog')} lead={t('auditLogLead')}>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
        <Select
          className="w-full max-w-72"
          label={t('auditAct')}
          value={act ?? 'any'}
          onChange={(value) => setFilter('act', value === 'any' ? '' : value)}
          options={[
            { value: 'any', label: t('anyAct') },
            ...auditActs.map((value) => ({ value, label: t(`auditActs.${value}`) })),
          ]}
        />
        {userId && (
          <p className="flex flex-wrap items-center gap-3">
            <span>{t('auditOnly', { name: name || t('auditThisPerson') })}</span>
            <Button size="small" onClick={() => setFilter('person', '')}>
              {t('auditEverybody')}
            </Button>
          </p>
        )}
      </div>
      <ListStates
        list={entries}
        loadingText={t('loadingAuditLog')}
        empty={
          <EmptyState
            title={t('noAuditEntries')}
            {...(isFiltered && { action: <Button onClick={clear}>{t('showAllAuditEntries')}</Button> })}
          />
        }
      >
        {(items) => (
          <DataTable
            caption={t('auditLog')}
            rows={items}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'act',
                header: t('auditAct'),
                isTitle: true,
                cell: (entry) => (
                  <span className="flex flex-col">
                    <span className="font-semibold">{t(`auditActs.${entry.act}`)}</span>
                    <AuditDetails details={entry.details} />
                  </span>
                ),
              },
              { key: 'person', header: t('auditPerson'), cell: (entry) => <Person entry={entry} /> },
              { key: 'actor', header: t('auditActor'), cell: (entry) => <Actor entry={entry} /> },
              {
                key: 'from',
                header: t('auditFrom'),
                cell: ({ device, address }) => (
                  <span className="break-all text-ink-soft">
                    {[device, address].filter(Boolean).join(' · ') || t('auditFromHere')}
                  </span>
                ),
              },
              {
                key: 'when',
                header: t('when'),
                cell: ({ occurredAt }) => <DateTime value={occurredAt} look="dateTime" />,
              },
            ]}
          />
        )}
      </ListStates>
    </AdminFrame>
  );
}

function Person({ entry: { person } }: { entry: AuditEntry }) {
  const t = useTranslations('admin');
  if (!person) return <span className="text-ink-soft">{t('auditNobody')}</span>;
  return (
    <TextLink to={`/admin/audit?person=${person.id}`} state={{ keepFocus: true }}>
      {person.name}
    </TextLink>
  );
}

function Actor({ entry: { person, actor } }: { entry: AuditEntry }) {
  const t = useTranslations('admin');
  if (!actor) return <span className="text-ink-soft">{t('auditNotSignedIn')}</span>;
  return actor.id === person?.id ? t('auditSelf') : actor.name;
}
