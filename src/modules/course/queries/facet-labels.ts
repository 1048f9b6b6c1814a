import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { Cache } from '../../../platform/cache/cache';
import type { FacetRow } from '../data/catalogue.reads';
import { CourseReads } from '../data/course.reads';
import type { CataloguePage } from '../http/course.schemas';
import { catalogueTag } from './catalogue-tag';

type Facets = z.input<typeof CataloguePage>['facets'];

const freshness = { ttlSeconds: 60, staleWhileRevalidateSeconds: 300, tags: [catalogueTag] };

const levels = new Map([
  ['beginner', 'Beginner'],
  ['intermediate', 'Intermediate'],
  ['advanced', 'Advanced'],
  ['all', 'All levels'],
]);
const prices = new Map([
  ['free', 'Free'],
  ['paid', 'Paid'],
]);
const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });
const alphabet = new Intl.Collator('en');

/** Gives the values of facets their names and their order: levels and prices as they rise, the rest by how many. */
@injectable()
export class FacetLabels {
  /** Looked up once each, because asking for a name is slow. There are as many as courses have languages. */
  private readonly languageNames = new Map<string, string>();

  constructor(
    @inject(CourseReads) private readonly reads: CourseReads,
    @inject(Cache) private readonly cache: Cache,
  ) {}

  async label(rows: readonly FacetRow[]): Promise<Facets> {
    const names = await this.categoryNames();
    const facets: Facets = { category: [], tag: [], level: [], language: [], price: [] };
    for (const { facet, value, count } of rows)
      facets[facet].push({ value, label: this.nameOf(facet, value, names), count });
    facets.category.sort(byCount);
    facets.tag.sort(byCount);
    facets.language.sort(byCount);
    facets.level.sort(byPlaceIn(levels));
    facets.price.sort(byPlaceIn(prices));
    return facets;
  }

  private nameOf(facet: FacetRow['facet'], value: string, categories: ReadonlyMap<string, string>): string {
    switch (facet) {
      case 'category':
        return categories.get(value) ?? value;
      case 'tag':
        return value;
      case 'level':
        return levels.get(value) ?? value;
      case 'language':
        return this.languageName(value);
      case 'price':
        return prices.get(value) ?? value;
    }
  }

  private languageName(language: string): string {
    const name = this.languageNames.get(language) ?? languages.of(language) ?? language;
    this.languageNames.set(language, name);
    return name;
  }

  /** Admins rename categories now and then, so they are remembered for a while. */
  private async categoryNames(): Promise<ReadonlyMap<string, string>> {
    const names = await this.cache.getOrLoad('category-names', freshness, async () =>
      (await this.reads.categories()).map(({ slug, name }): [string, string] => [slug, name]),
    );
    return new Map(names);
  }
}

type FacetValue = Facets['category'][number];

function byCount(left: FacetValue, right: FacetValue): number {
  return right.count - left.count || alphabet.compare(left.label, right.label);
}

function byPlaceIn(order: ReadonlyMap<string, string>) {
  const places = [...order.keys()];
  return (left: FacetValue, right: FacetValue) => places.indexOf(left.value) - places.indexOf(right.value);
}
