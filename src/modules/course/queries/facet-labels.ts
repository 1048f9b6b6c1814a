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
    const categories = await this.categoryNames();
    return {
      category: labelled(rows, 'category', (value) => categories.get(value) ?? value).sort(byCount),
      level: inOrder(
        labelled(rows, 'level', (value) => levels.get(value) ?? value),
        levels,
      ),
      language: labelled(rows, 'language', (value) => this.languageName(value)).sort(byCount),
      price: inOrder(
        labelled(rows, 'price', (value) => prices.get(value) ?? value),
        prices,
      ),
    };
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

function labelled(
  rows: readonly FacetRow[],
  facet: FacetRow['facet'],
  nameOf: (value: string) => string,
): FacetValue[] {
  return rows
    .filter((row) => row.facet === facet)
    .map(({ value, count }) => ({ value, label: nameOf(value), count }));
}

function byCount(left: FacetValue, right: FacetValue): number {
  return right.count - left.count || alphabet.compare(left.label, right.label);
}

function inOrder(values: FacetValue[], order: ReadonlyMap<string, string>): FacetValue[] {
  const places = [...order.keys()];
  return values.sort((left, right) => places.indexOf(left.value) - places.indexOf(right.value));
}
