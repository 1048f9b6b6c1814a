import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { keys } from '../../api/keys';
import { PageHeading } from '../../app/page-heading';
import { Tabs } from '../../design/tabs';
import { DeadLettersView } from '../../features/ops/dead-letters-view';
import { EventsView } from '../../features/ops/events-view';
import { HealthView } from '../../features/ops/health-view';
import { JobsView } from '../../features/ops/jobs-view';
import { ModulesView } from '../../features/ops/modules-view';
import { RefreshControl } from '../../features/ops/refresh-control';

const views = ['modules', 'events', 'dead-letters', 'jobs', 'health'] as const;
type View = (typeof views)[number];

const refreshMilliseconds = 4_000;

export function Page() {
  const t = useTranslations('ops');
  const [parameters, setParameters] = useSearchParams();
  const [isPaused, setIsPaused] = useState(false);
  const view = views.find((known) => known === parameters.get('tab')) ?? 'modules';
  const refreshing = { every: isPaused ? (false as const) : refreshMilliseconds };
  const contents: Record<View, ReactNode> = {
    modules: <ModulesView {...refreshing} />,
    events: <EventsView {...refreshing} />,
    'dead-letters': <DeadLettersView {...refreshing} />,
    jobs: <JobsView {...refreshing} />,
    health: <HealthView {...refreshing} />,
  };

  return (
    <div className="mx-auto flex w-full max-w-page flex-col gap-6 px-4 py-8 sm:px-6 lg:py-10">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <PageHeading title={t('title')} />
          <p className="mt-1 text-ink-soft">{t('lead')}</p>
        </div>
        <RefreshControl
          isPaused={isPaused}
          updatedAt={useUpdatedAt(view)}
          onToggle={() => setIsPaused(!isPaused)}
        />
      </div>
      <Tabs
        label={t('sections')}
        value={view}
        onChange={(next) =>
          setParameters(next === 'modules' ? {} : { tab: next }, { state: { keepFocus: true } })
        }
        tabs={views.map((value) => ({
          value,
          label: t(`tabs.${value}`),
          content: value === view && contents[value],
        }))}
      />
    </div>
  );
}

/** When the view was last answered, in milliseconds since 1970. */
function useUpdatedAt(view: View): number {
  const client = useQueryClient();
  const queryKey = keys.operationsOf(view === 'health' ? 'readiness' : view);
  // Draws again when an answer comes.
  useIsFetching({ queryKey });
  return client.getQueryState(queryKey)?.dataUpdatedAt ?? 0;
}
