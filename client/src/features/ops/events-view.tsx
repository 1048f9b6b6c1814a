import { useTranslations } from 'use-intl';
import { classes } from '../../design/classes';
import { TextLink } from '../../design/text-link';
import { useFormat } from '../../messages/use-format';
import { OpsQuery } from './ops-query';
import { type EventFlow, type Refreshing, useEventFlow } from './use-operations';

/** What is on its way out of each module, and what waits before each of its consumers. */
export function EventsView({ every }: Refreshing) {
  const flow = useEventFlow({ every });
  return (
    <OpsQuery query={flow}>
      {(items) => (
        <div className="flex flex-col gap-8">
          <Totals flows={items} />
          <div className="gap-4 md:columns-2">
            {items.map((module) => (
              <ModuleFlow key={module.module} flow={module} />
            ))}
          </div>
        </div>
      )}
    </OpsQuery>
  );
}

function Totals({ flows }: { flows: EventFlow[] }) {
  const t = useTranslations('ops');
  const format = useFormat();
  const consumers = flows.flatMap((flow) => flow.consumers);
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  const ages = [
    ...flows.map((flow) => flow.oldestUnpublishedSeconds),
    ...consumers.map((consumer) => consumer.oldestDueSeconds),
  ].filter((age) => age !== null);
  const dead = sum(consumers.map((consumer) => consumer.dead));
  const figures = [
    {
      name: t('unpublished'),
      value: format.number(sum(flows.map((flow) => flow.unpublished))),
      isBad: false,
    },
    { name: t('due'), value: format.number(sum(consumers.map((consumer) => consumer.due))), isBad: false },
    {
      name: t('oldest'),
      value: ages.length === 0 ? t('nothingWaits') : t('seconds', { count: Math.max(...ages) }),
      isBad: Math.max(0, ...ages) > worryingSeconds,
    },
    { name: t('dead'), value: format.number(dead), isBad: dead > 0 },
  ];
  return (
    <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-lg border border-line bg-line lg:grid-cols-4">
      {figures.map(({ name, value, isBad }) => (
        <div key={name} className="flex flex-col-reverse justify-end bg-surface px-5 py-4">
          <dd className={classes('text-2xl font-semibold tabular-nums', isBad && 'text-danger')}>{value}</dd>
          <dt className="text-sm text-ink-soft">{name}</dt>
        </div>
      ))}
    </dl>
  );
}

function ModuleFlow({ flow }: { flow: EventFlow }) {
  const t = useTranslations('ops');
  return (
    <section
      aria-label={flow.module}
      className="mb-4 break-inside-avoid rounded-lg border border-line bg-surface"
    >
      <header className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line px-4 py-3">
        <h2 className="text-lg">{flow.module}</h2>
        <p className="text-sm tabular-nums text-ink-soft">
          {flow.unpublished === 0
            ? t('allPublished')
            : t('leaving', { count: flow.unpublished, age: flow.oldestUnpublishedSeconds ?? 0 })}
        </p>
      </header>
      {flow.consumers.length === 0 ? (
        <p className="px-4 py-3 text-ink-soft">{t('noConsumers')}</p>
      ) : (
        <table className="w-full table-fixed text-sm">
          <thead>
            <tr className="text-ink-soft">
              <th scope="col" className="px-4 py-2 text-left font-semibold">
                {t('consumer')}
              </th>
              <th scope="col" className="w-14 px-1 py-2 text-right font-semibold">
                {t('due')}
              </th>
              <th scope="col" className="w-16 px-1 py-2 text-right font-semibold">
                {t('age')}
              </th>
              <th scope="col" className="w-16 py-2 pl-1 pr-4 text-right font-semibold">
                {t('deadShort')}
              </th>
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {flow.consumers.map(({ consumer, due, dead, oldestDueSeconds }) => (
              <tr key={consumer}>
                <th scope="row" className="break-words px-4 py-2 text-left font-mono font-normal">
                  {consumer.replace(`${flow.module}.`, '')}
                </th>
                <td className="px-1 py-2 text-right tabular-nums">{due}</td>
                <td
                  className={classes(
                    'px-1 py-2 text-right tabular-nums',
                    (oldestDueSeconds ?? 0) > worryingSeconds && 'font-semibold text-danger',
                  )}
                >
                  {oldestDueSeconds === null ? '–' : t('seconds', { count: oldestDueSeconds })}
                </td>
                <td className="py-2 pl-1 pr-4 text-right tabular-nums">
                  {dead === 0 ? (
                    0
                  ) : (
                    <TextLink
                      to="/ops?tab=dead-letters"
                      state={{ keepFocus: true }}
                      className="font-semibold text-danger"
                    >
                      {dead}
                    </TextLink>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** Events travel in well under a second; what waits this long is stuck. */
const worryingSeconds = 60;
