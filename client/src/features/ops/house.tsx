import { useTranslations } from 'use-intl';
import { Column } from './column';
import { ColumnTies } from './column-ties';
import { Roof } from './roof';
import type { OperatedModule } from './use-operations';

/**
 * The house: each module a column under one roof, in the order of their graph. On a desk they stand in one row; on a
 * phone the house has two storeys. A column leads to what there is to know about its module.
 */
export function House({
  modules,
  chosen,
}: {
  modules: readonly OperatedModule[];
  chosen: OperatedModule | undefined;
}) {
  const t = useTranslations('ops');
  const half = Math.ceil(modules.length / 2);
  const relationOf = ({ name, uses }: OperatedModule) => {
    if (chosen === undefined) return 'none';
    if (chosen.uses.includes(name)) return 'used';
    return uses.includes(chosen.name) ? 'user' : 'none';
  };
  const columns = (row: readonly OperatedModule[]) =>
    row.map((module) => (
      <Column
        key={module.name}
        module={module}
        isChosen={module.name === chosen?.name}
        relation={relationOf(module)}
      />
    ));

  return (
    <section
      aria-label={t('house')}
      className="rounded-lg border border-line bg-surface px-3 pb-5 pt-6 sm:px-6"
    >
      <Roof modules={modules} />
      <ul className="hidden grid-flow-col auto-cols-fr lg:grid">{columns(modules)}</ul>
      <div className="lg:hidden">
        <ul className="grid grid-flow-col auto-cols-fr">{columns(modules.slice(0, half))}</ul>
        <div aria-hidden="true" className="h-4 border-y border-line-strong bg-sunken" />
        <ul className="grid grid-flow-col auto-cols-fr">{columns(modules.slice(half))}</ul>
      </div>
      <div aria-hidden="true">
        <div className="h-2.5 border-y border-line-strong bg-raised" />
        <div className="-mx-1.5 h-2.5 border-b border-line-strong bg-sunken sm:-mx-3" />
      </div>
      <ColumnTies modules={modules} chosen={chosen} />
    </section>
  );
}
