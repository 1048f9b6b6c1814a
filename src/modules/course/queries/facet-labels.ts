import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { FacetRow } from '../data/catalogue.reads';
import { CourseReads } from '../data/course.reads';
import type { CataloguePage } from '../http/course.schemas';

type Facets = z.input<typeof CataloguePage>['facets'];

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
  private categories: Promise<ReadonlyMap<string, string>> | undefined;
  /** Looked up once each, because asking for a name is slow. There are as many as courses have languages. */
  private readonly languageNames = new Map<string, string>();

  constructor(@inject(CourseReads) private readonly reads: CourseReads) {}

  async label(rows: readonly FacetRow[]): Promise<Facets> {
    const names = await this.categoryNames();
    const facets: Facets = { category: [], level: [], language: [], price: [] };
    for (const { facet, value, count } of rows)
      facets[facet].push({ value, label: this.nameOf(facet, value, names), count });
    facets.category.sort(byCount);
    facets.language.sort(byCount);
    facets.level.sort(byPlaceIn(levels));
    facets.price.sort(byPlaceIn(prices));
    return facets;
  }

  private nameOf(facet: FacetRow['facet'], value: string, categories: ReadonlyMap<string, string>): string {
    switch (facet) {
      case 'category':
        return categories.get(value) ?? value;
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

  /** Categories change with migrations alone, so they are read once. */
  private categoryNames(): Promise<ReadonlyMap<string, string>> {
    this.categories ??= this.reads.categories().then(
      (rows) => new Map(rows.map(({ slug, name }) => [slug, name])),
      (error: unknown) => {
        this.categories = undefined;
        throw error;
      },
    );
    return this.categories;
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
