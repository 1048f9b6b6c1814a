import { useTranslations } from 'use-intl';
import { useFormat } from '../../messages/use-format';

export type FacetValue = { value: string; label: string; count: number };

/** The values of one facet with how many courses each would show. Choosing the chosen one takes the filter away. */
export function FacetList({
  title,
  values,
  chosen,
  onChoose,
}: {
  title: string;
  values: readonly FacetValue[];
  chosen: string | undefined;
  onChoose: (value: string | undefined) => void;
}) {
  const t = useTranslations('catalogue');
  const format = useFormat();
  if (values.length === 0) return null;
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-semibold">{title}</legend>
      <ul>
        {values.map(({ value, label, count }) => (
          <li key={value}>
            <label className="flex min-h-11 cursor-pointer items-center gap-3 rounded-md px-2 hover:bg-sunken lg:min-h-9">
              <input
                type="checkbox"
                checked={chosen === value}
                onChange={() => onChoose(chosen === value ? undefined : value)}
                className="size-4.5 accent-accent"
              />
              <span className="flex-1">{label}</span>
              <span className="text-sm tabular-nums text-ink-soft">
                <span aria-hidden="true">{format.number(count)}</span>
                <span className="sr-only">{t('facetCount', { count })}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
