import { useTranslations } from 'use-intl';
import { Badge } from '../../design/badge';
import { Callout } from '../../design/callout';
import { HealthBadge } from './health-badge';
import { OpsQuery } from './ops-query';
import { type Refreshing, useReadiness } from './use-operations';

/** Whether requests should come to this process, and how the parts it stands on are. */
export function HealthView({ every }: Refreshing) {
  const t = useTranslations('ops');
  const readiness = useReadiness({ every });
  return (
    <OpsQuery query={readiness}>
      {({ status, checks }) => (
        <div className="flex flex-col gap-5">
          <Callout
            kind={status === 'ready' ? 'tip' : status === 'failing' ? 'caution' : 'warning'}
            title={t(`readiness.${status}`)}
          >
            {t(`readinessText.${status}`)}
          </Callout>
          <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
            {checks.map(({ name, isCritical, status: state, milliseconds }) => (
              <li key={name} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-5 py-3.5">
                <span className="min-w-0 flex-1 font-semibold">{name}</span>
                {!isCritical && <Badge>{t('notCritical')}</Badge>}
                <span className="text-sm tabular-nums text-ink-soft">
                  {t('milliseconds', { count: milliseconds })}
                </span>
                <HealthBadge health={state} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </OpsQuery>
  );
}
