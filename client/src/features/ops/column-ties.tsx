import { useTranslations } from 'use-intl';
import { classes } from '../../design/classes';
import { useFormat } from '../../messages/use-format';
import type { OperatedModule } from './use-operations';

/** Below the house: whom the chosen module asks (drawn through), and who asks it (dashed). The words are for everybody. */
export function ColumnTies({
  modules,
  chosen,
}: {
  modules: readonly OperatedModule[];
  chosen: OperatedModule | undefined;
}) {
  const t = useTranslations('ops');
  const format = useFormat();
  if (chosen === undefined)
    return <p className="pt-3 text-center text-sm text-ink-soft">{t('chooseColumn')}</p>;

  const users = modules.filter(({ uses }) => uses.includes(chosen.name)).map(({ name }) => name);
  const at = (name: string) =>
    (modules.findIndex((module) => module.name === name) + 0.5) * (1200 / modules.length);
  return (
    <>
      <svg
        viewBox="0 0 1200 64"
        preserveAspectRatio="none"
        aria-hidden="true"
        className="hidden h-16 w-full lg:block"
      >
        {[
          ...chosen.uses.map((name) => ({ name, isUser: false })),
          ...users.map((name) => ({ name, isUser: true })),
        ].map(({ name, isUser }) => (
          <path
            key={`${name}${isUser}`}
            d={arc(at(chosen.name), at(name))}
            fill="none"
            strokeWidth={isUser ? 1.75 : 2.25}
            strokeDasharray={isUser ? '5 4' : undefined}
            vectorEffect="non-scaling-stroke"
            className={classes(isUser ? 'stroke-ink-soft' : 'stroke-accent')}
          />
        ))}
      </svg>
      <p className="pt-2 text-center text-sm text-ink-soft">
        {chosen.uses.length > 0
          ? t('asks', { name: chosen.name, others: format.list(chosen.uses) })
          : t('asksNobody', { name: chosen.name })}{' '}
        {users.length > 0 ? t('askedBy', { others: format.list(users) }) : t('askedByNobody')}
      </p>
    </>
  );
}

function arc(from: number, to: number): string {
  const depth = 14 + Math.min(100, Math.abs(to - from) * 0.14);
  return `M${from} 2 Q ${(from + to) / 2} ${depth} ${to} 2`;
}
