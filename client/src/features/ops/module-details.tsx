import { type ReactNode, useId } from 'react';
import { useTranslations } from 'use-intl';
import { Badge } from '../../design/badge';
import { Card } from '../../design/card';
import { HealthBadge } from './health-badge';
import type { OperatedModule } from './use-operations';

/** Everything there is to know about one module. */
export function ModuleDetails({ module }: { module: OperatedModule }) {
  const t = useTranslations('ops');
  const id = useId();
  const { name, purpose, hosted, health, uses, routes, emits, consumers, jobs, checks } = module;
  return (
    <Card padding="large" role="region" aria-labelledby={id} className="animate-[rise_160ms_ease-out]">
      <header className="flex flex-wrap items-center gap-3">
        <h2 id={id} className="text-2xl">
          {name}
        </h2>
        <HealthBadge health={health} />
        <Badge>{hosted === 'here' ? t('hostedHere') : t('hostedAt', { address: hosted })}</Badge>
      </header>
      <p className="mt-1 text-lg text-ink-soft">{purpose}</p>
      <div className="mt-6 grid gap-x-10 gap-y-6 md:grid-cols-2 lg:grid-cols-3">
        <Part title={t('usesTitle')}>{uses.length === 0 ? t('nobody') : <Names names={uses} />}</Part>
        <Part title={t('routesTitle')}>{t('routes', { count: routes })}</Part>
        <Part title={t('checksTitle')}>
          {checks.length === 0
            ? t('noChecks')
            : checks.map((check) => (
                <p key={check.name} className="flex items-center justify-between gap-3">
                  {check.name} <HealthBadge health={check.status} />
                </p>
              ))}
        </Part>
        <Part title={t('emitsTitle')}>
          {emits.length === 0 ? t('nothing') : <Names names={emits} isCode />}
        </Part>
        <Part title={t('consumersTitle')}>
          {consumers.length === 0 && t('nothing')}
          <ul className="flex flex-col gap-3">
            {consumers.map((consumer) => (
              <li key={consumer.name}>
                <p className="font-mono text-sm font-semibold">{consumer.name}</p>
                <p className="break-words font-mono text-xs text-ink-soft">{consumer.events.join(', ')}</p>
              </li>
            ))}
          </ul>
        </Part>
        <Part title={t('jobsTitle')}>{jobs.length === 0 ? t('noJobs') : <Names names={jobs} isCode />}</Part>
      </div>
    </Card>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="min-w-0">
      <h3 className="inscription mb-2 border-b border-line pb-1.5 text-ink-soft">{title}</h3>
      {children}
    </section>
  );
}

function Names({ names, isCode = false }: { names: readonly string[]; isCode?: boolean }) {
  return (
    <ul className="flex flex-col gap-1">
      {names.map((name) => (
        <li key={name} className={isCode ? 'break-words font-mono text-sm' : undefined}>
          {name}
        </li>
      ))}
    </ul>
  );
}
