import { hash } from 'node:crypto';
import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import { Cache } from '../../../platform/cache/cache';
import { Database } from '../../../platform/database/tokens';
import { platformErrors } from '../../../platform/errors/platform-errors';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import { type CatalogueFilter, CatalogueReads, type CatalogueSort } from '../data/catalogue.reads';
import { CategoryRepository } from '../data/category.repository';
import { askedWords } from '../domain/search-words';
import { presentCatalogueCourse } from '../http/course.presenter';
import type { CataloguePage, CatalogueQuery } from '../http/course.schemas';
import { catalogueTag } from './catalogue-tag';
import { FacetLabels } from './facet-labels';

/** What a cursor holds: the order it belongs to, and where in it the page ended. */
const common = { learnerCount: z.int().min(0).max(2_147_483_647), id: z.uuid() };
const Position = z.discriminatedUnion('sort', [
  z.object({ sort: z.literal('newest'), key: z.iso.datetime().regex(/^(?!0000)/), ...common }),
  z.object({
    sort: z.enum(['relevance', 'popular', 'rating', 'price_low', 'price_high']),
    key: z.string().regex(/^\d{1,9}$/),
    ...common,
  }),
]);
type Position = z.output<typeof Position>;

const freshness = { ttlSeconds: 15, staleWhileRevalidateSeconds: 60, tags: [catalogueTag] };

/** A page of the published courses. It is the same for everyone, so it is remembered for a few seconds. */
@injectable()
export class BrowseCatalogue {
  constructor(
    @inject(CatalogueReads) private readonly reads: CatalogueReads,
    @inject(Database) private readonly database: Database,
    @inject(CategoryRepository) private readonly categories: CategoryRepository,
    @inject(FacetLabels) private readonly labels: FacetLabels,
    @inject(Cache) private readonly cache: Cache,
  ) {}

  async execute(query: CatalogueQuery): Promise<z.input<typeof CataloguePage>> {
    const { limit, cursor, sort } = query;
    const category = await this.categoryOf(query.category);
    const filter = filterOf({ ...query, category });
    const after = positionOf(cursor, sort);
    const asked = JSON.stringify(filter);
    const [page, facets] = await Promise.all([
      this.cache.getOrLoad(keyOf('page', `${asked}${sort} ${limit} ${cursor ?? ''}`), freshness, () =>
        this.load({ filter, sort, after, limit }),
      ),
      this.cache.getOrLoad(keyOf('facets', asked), freshness, async () =>
        this.labels.label(await this.reads.facets(filter)),
      ),
    ]);
    return { ...page, category: category ?? null, facets };
  }

  private async categoryOf(asked: string | undefined): Promise<string | undefined> {
    if (!asked) return undefined;
    return (await this.categories.mergedInto(this.database, asked)) ?? asked;
  }

  private async load(options: {
    filter: CatalogueFilter;
    sort: CatalogueSort;
    after: Position | undefined;
    limit: number;
  }): Promise<Pick<z.input<typeof CataloguePage>, 'items' | 'nextCursor'>> {
    const { limit, sort } = options;
    const rows = await this.reads.page({ ...options, limit: limit + 1 });
    const { shown, nextCursor } = pageOf(rows, limit, (last) => ({
      sort,
      key: last.key,
      learnerCount: last.learnerCount,
      id: last.id,
    }));
    return {
      items: shown.map(presentCatalogueCourse),
      nextCursor,
    };
  }
}

function filterOf(query: CatalogueQuery): CatalogueFilter {
  const { category, tag, level, language, price, instructor } = query;
  return {
    words: askedWords(query.query ?? ''),
    category: category ?? null,
    tag: tag ?? null,
    level: level ?? null,
    language: language ?? null,
    price: price ?? null,
    instructor: instructor ?? null,
  };
}

function positionOf(cursor: string | undefined, sort: CatalogueSort): Position | undefined {
  const position = decodeCursor(Position, cursor);
  if (position && position.sort !== sort) throw platformErrors.invalidCursor();
  return position;
}

/** Readable where it is short, which spares hashing for all but a few. */
function keyOf(kind: 'page' | 'facets', asked: string): string {
  return `${kind}:${asked.length <= longestKey ? asked : hash('sha256', asked, 'base64url')}`;
}

const longestKey = 400;
