import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/button';
import { classes } from '../../design/classes';
import type { CatalogueFilters, FilterName } from './catalogue-filters';
import { FacetList } from './facet-list';
import type { Facets } from './use-catalogue';

const names = ['category', 'level', 'price', 'language', 'tag'] as const;

/** The filters: beside the courses on a desk, folded away above them on a phone. */
export function FacetsPanel({
  facets,
  filters,
  onChange,
}: {
  facets: Facets;
  filters: CatalogueFilters;
  onChange: (name: FilterName, value: string | undefined) => void;
}) {
  const t = useTranslations('catalogue');
  const [isOpen, setOpen] = useState(false);
  const active = names.filter((name) => filters[name] !== undefined).length;
  return (
    <section aria-label={t('filters')}>
      <Button
        className="w-full lg:hidden"
        icon={<SlidersHorizontal aria-hidden="true" />}
        aria-expanded={isOpen}
        aria-controls="catalogue-facets"
        onClick={() => setOpen(!isOpen)}
      >
        {active > 0 ? t('filtersActive', { count: active }) : t('filters')}
      </Button>
      <div
        id="catalogue-facets"
        className={classes('flex-col gap-6 pt-4 lg:flex lg:pt-0', isOpen ? 'flex' : 'hidden')}
      >
        {names.map((name) => (
          <FacetList
            key={name}
            title={t(`facet.${name}`)}
            values={facets[name]}
            chosen={filters[name]}
            onChoose={(value) => onChange(name, value)}
          />
        ))}
      </div>
    </section>
  );
}
