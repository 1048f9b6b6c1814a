import { eq, type SQL, sql } from 'drizzle-orm';
import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import type { AskedWord } from '../domain/search-words';
import { instructorsOfCourse, iso } from './course.reads';
import { categories, courses, pathCourses } from './course.tables';

export type CatalogueSort = 'relevance' | 'newest' | 'popular' | 'rating' | 'price_low' | 'price_high';

/** What a visitor narrows the catalogue down by; null is any. */
export interface CatalogueFilter {
  readonly words: readonly AskedWord[];
  readonly category: string | null;
  readonly tag: string | null;
  readonly level: string | null;
  readonly language: string | null;
  readonly price: 'free' | 'paid' | null;
  readonly instructor: string | null;
}

/** Where a page ends: the values it is sorted by. */
export interface CataloguePosition {
  readonly key: string;
  readonly learnerCount: number;
  readonly id: string;
}

export interface FacetRow {
  readonly facet: 'category' | 'tag' | 'level' | 'language' | 'price';
  readonly value: string;
  readonly count: number;
}

/** The published courses, found, sorted and counted: one statement for a page, one for all facets. */
@injectable()
export class CatalogueReads {
  /** Prepared when first asked for: each order with and without search, for the first page and for the next ones. */
  private readonly pages = new Map<string, ReturnType<CatalogueReads['preparePage']>>();
  private readonly allFacets;
  private readonly foundFacets;

  constructor(@inject(Database) private readonly database: Database) {
    this.allFacets = this.prepareFacets(false);
    this.foundFacets = this.prepareFacets(true);
  }

  page(options: {
    filter: CatalogueFilter;
    sort: CatalogueSort;
    after: CataloguePosition | undefined;
    limit: number;
  }): Promise<ListedRow[]> {
    const { filter, after, limit } = options;
    const isSearch = filter.words.length > 0;
    const sort = !isSearch && options.sort === 'relevance' ? 'popular' : options.sort;
    const name = `course_catalogue_${sort}${isSearch ? '_found' : ''}${after ? '_next' : ''}`;
    const prepared =
      this.pages.get(name) ?? this.preparePage(name, { sort, isSearch, isNext: Boolean(after) });
    this.pages.set(name, prepared);
    return prepared.execute({ ...parametersOf(filter), ...after, limit });
  }

  /** How many courses each further choice would show; each facet is counted without its own choice. */
  facets(filter: CatalogueFilter): Promise<FacetRow[]> {
    const prepared = filter.words.length > 0 ? this.foundFacets : this.allFacets;
    return prepared.execute(parametersOf(filter));
  }

  /**
   * Published courses of the same category, of one near it, or with a tag in common: the more of it the earlier, then by how
   * many learn there.
   */
  related(
    course: { readonly id: string; readonly categorySlug: string | null; readonly tags: readonly string[] },
    limit: number,
  ) {
    const tags = sql`${sql.param([...course.tags])}::text[]`;
    const nearness = sql`(case when courses.category_slug = ${course.categorySlug} then 3
      when courses.category_slug in ${near(course.categorySlug)} then 1 else 0 end)
      + 2 * cardinality(array(select unnest(courses.tags) intersect select unnest(${tags})))`;
    return this.database
      .select(shownColumns())
      .from(courses)
      .leftJoin(categories, eq(categories.slug, courses.categorySlug))
      .where(
        sql`courses.status = 'published' and ${courses.id} <> ${course.id}
          and (courses.category_slug in ${near(course.categorySlug)} or courses.tags && ${tags})`,
      )
      .orderBy(sql`${nearness} desc`, sql`courses.learner_count desc`, courses.id)
      .limit(limit);
  }

  /** The courses of a learning path that are open to learners, in their order. */
  ofPath(pathId: string) {
    return this.database
      .select(shownColumns())
      .from(courses)
      .innerJoin(pathCourses, eq(pathCourses.courseId, courses.id))
      .leftJoin(categories, eq(categories.slug, courses.categorySlug))
      .where(sql`${pathCourses.pathId} = ${pathId} and ${courses.status} in ('published', 'unlisted')`)
      .orderBy(pathCourses.position);
  }

  private preparePage(name: string, shape: { sort: CatalogueSort; isSearch: boolean; isNext: boolean }) {
    const { key, type, direction } = orders[shape.sort];
    const order = (column: SQL) => (direction === 'desc' ? sql`${column} desc` : column);
    const hasTies = shape.sort === 'relevance';
    const position = hasTies
      ? sql`(${key}, courses.learner_count, ${courses.id})`
      : sql`(${key}, ${courses.id})`;
    const last = hasTies
      ? sql`(${sql.placeholder('key')}::${type}, ${sql.placeholder('learnerCount')}::integer, ${sql.placeholder('id')}::uuid)`
      : sql`(${sql.placeholder('key')}::${type}, ${sql.placeholder('id')}::uuid)`;
    const conditions = [
      ...isOpenTo(shape.isSearch),
      isInCategory,
      hasTag,
      isOfLevel,
      isInLanguage,
      isOfPrice,
      ...(shape.isNext
        ? [direction === 'desc' ? sql`${position} < ${last}` : sql`${position} > ${last}`]
        : []),
    ];
    return this.database
      .select({
        ...shownColumns(),
        key: sql<string>`${shape.sort === 'newest' ? iso(key) : sql`(${key})::text`}`,
      })
      .from(courses)
      .leftJoin(categories, eq(categories.slug, courses.categorySlug))
      .innerJoin(shape.isSearch ? asked : nothingAsked, sql`true`)
      .where(sql.join(conditions, sql` and `))
      .orderBy(order(key), ...(hasTies ? [sql`courses.learner_count desc`] : []), order(sql`${courses.id}`))
      .limit(sql.placeholder('limit'))
      .prepare(name);
  }

  private prepareFacets(isSearch: boolean) {
    const facets = sql`(
      with candidate as materialized (
        select courses.category_slug, courses.tags, ${levelOfCourse} as level, ${languageOfCourse} as language,
          ${priceOfCourse} as price,
          ${isInCategory} as in_category, ${isOfLevel} as of_level, ${isInLanguage} as in_language,
          ${isOfPrice} as of_price, ${hasTag} as has_tag
        from course.courses cross join ${isSearch ? asked : nothingAsked}
        where ${sql.join(isOpenTo(isSearch), sql` and `)}
      )
      select 'category' as facet, place.slug as value, count(*)::integer as count
        from candidate join course.categories as own on own.slug = candidate.category_slug
        cross join lateral (values (own.slug), (own.parent_slug)) as place (slug)
        where has_tag and of_level and in_language and of_price and place.slug is not null group by place.slug
      union all select 'level', level, count(*)::integer from candidate
        where has_tag and in_category and in_language and of_price group by level
      union all select 'language', language, count(*)::integer from candidate
        where has_tag and in_category and of_level and of_price group by language
      union all select 'price', price, count(*)::integer from candidate
        where has_tag and in_category and of_level and in_language group by price
      union all (
        -- The chosen one among them, so that the choice can be taken back.
        select 'tag', tag, count(*)::integer from candidate, unnest(tags) as tag
        where in_category and of_level and in_language and of_price group by tag
        order by tag = ${sql.placeholder('tag')}::text is true desc, 3 desc, 2 limit ${sql.raw(String(shownTags))})
    ) as facets`;
    return this.database
      .select({
        facet: sql<FacetRow['facet']>`facet`,
        value: sql<string>`value`,
        count: sql<number>`count`,
      })
      .from(facets)
      .prepare(`course_facets${isSearch ? '_found' : ''}`);
  }
}

export type CatalogueRow = Awaited<ReturnType<CatalogueReads['related']>>[number];

/** So many tags are offered, those that most courses have. */
const shownTags = 12;

type ListedRow = Awaited<ReturnType<ReturnType<CatalogueReads['preparePage']>['execute']>>[number];

/** What a card shows of a course. */
function shownColumns() {
  return {
    id: courses.id,
    slug: courses.slug,
    title: courses.title,
    subtitle: courses.subtitle,
    level: courses.level,
    language: courses.language,
    categorySlug: courses.categorySlug,
    categoryName: categories.name,
    tags: courses.tags,
    cover: courses.cover,
    priceAmount: courses.priceAmount,
    priceCurrency: courses.priceCurrency,
    instructors: instructorsOfCourse<{ id: string; name: string | null }>(),
    lessonCount: courses.lessonCount,
    durationSeconds: courses.durationSeconds,
    learnerCount: courses.learnerCount,
    ratingCount: courses.ratingCount,
    ratingSum: courses.ratingSum,
    publishedAt: iso(courses.publishedAt),
  };
}

/** The category with all that share its top. */
function near(categorySlug: string | null): SQL {
  return sql`(select other.slug from course.categories as own
    join course.categories as other
      on coalesce(other.parent_slug, other.slug) = coalesce(own.parent_slug, own.slug)
    where own.slug = ${categorySlug})`;
}

/** What the visitor meant, worked out once however often the statement needs it. */
const asked = sql`(select course.understand_query(${sql.placeholder('words')}::jsonb) as meaning offset 0) as asked`;
const nothingAsked = sql`(values (null::tsquery)) as asked (meaning)`;

/** What each order goes by. Ids break ties, so that each course has one place. */
const orders: Record<CatalogueSort, { key: SQL; type: SQL; direction: 'asc' | 'desc' }> = {
  // Rounded, so that among courses that fit about as well the one that more people chose comes first.
  relevance: {
    key: sql`round(1000 * ts_rank('{0.05, 0.2, 0.5, 1}', courses.search_vector, asked.meaning))::integer`,
    type: sql`integer`,
    direction: 'desc',
  },
  newest: { key: sql`courses.published_at`, type: sql`timestamptz`, direction: 'desc' },
  popular: { key: sql`courses.learner_count`, type: sql`integer`, direction: 'desc' },
  rating: { key: sql`courses.rating_score`, type: sql`integer`, direction: 'desc' },
  price_low: { key: sql`courses.sorting_price`, type: sql`integer`, direction: 'asc' },
  price_high: { key: sql`courses.sorting_price`, type: sql`integer`, direction: 'desc' },
};

const levelOfCourse = sql`coalesce(courses.level, 'all')`;
const languageOfCourse = sql`split_part(courses.language, '-', 1)`;
const priceOfCourse = sql`case when courses.price_amount is null then 'free' else 'paid' end`;

const hasTag = chosen('tag', (choice) => sql`courses.tags @> array[${choice}]`);
const isInCategory = chosen(
  'category',
  (choice) => sql`courses.category_slug in (
    select slug from course.categories where slug = ${choice} or parent_slug = ${choice})`,
);
const isOfLevel = chosen('level', (choice) => sql`${levelOfCourse} = ${choice}`);
const isInLanguage = chosen('language', (choice) => sql`${languageOfCourse} = ${choice}`);
const isOfPrice = chosen('price', (choice) => sql`${priceOfCourse} = ${choice}`);

/** What no facet counts without. The status is written out, or the partial indexes would not serve. */
function isOpenTo(isSearch: boolean): SQL[] {
  return [
    sql`courses.status = 'published'`,
    sql`(${sql.placeholder('instructor')}::uuid is null or courses.id in (
      select course_id from course.course_instructors where instructor_id = ${sql.placeholder('instructor')}::uuid))`,
    ...(isSearch ? [sql`courses.search_vector @@ asked.meaning`] : []),
  ];
}

function chosen(name: keyof CatalogueFilter, condition: (choice: SQL) => SQL): SQL {
  const choice = sql`${sql.placeholder(name)}::text`;
  // Never null: a course without a category is in none.
  return sql`(${choice} is null or coalesce(${condition(choice)}, false))`;
}

function parametersOf(filter: CatalogueFilter): Record<string, unknown> {
  return { ...filter, words: JSON.stringify(filter.words) };
}
