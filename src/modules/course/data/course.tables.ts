import { sql } from 'drizzle-orm';
import {
  boolean,
  customType,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { instant } from '../../../platform/database/columns';
import type { Picture } from '../../media/media.contract';
import type { CourseLevel, CourseStatus } from '../course.contract';

export const courseSchema = pgSchema('course');

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/** Two levels at most: a category with a parent has no children. */
export const categories = courseSchema.table('categories', {
  slug: text().primaryKey(),
  name: text().notNull(),
  parentSlug: text(),
  position: integer().notNull(),
});

/** Where a category went that was merged into another, so that its address still leads to its courses. */
export const mergedCategories = courseSchema.table(
  'merged_categories',
  {
    slug: text().primaryKey(),
    intoSlug: text()
      .notNull()
      .references(() => categories.slug, { onDelete: 'cascade' }),
  },
  (table) => [index('merged_categories_into').on(table.intoSlug)],
);

export const courses = courseSchema.table(
  'courses',
  {
    id: uuid().primaryKey(),
    slug: text().notNull(),
    title: text().notNull(),
    subtitle: text().notNull(),
    description: text().notNull(),
    level: text().$type<CourseLevel>(),
    language: text().notNull(),
    categorySlug: text().references(() => categories.slug),
    tags: text().array().notNull(),
    outcomes: text().array().notNull(),
    requirements: text().array().notNull(),
    /** The file that was brought last as a cover; it is shown once a picture was made of it. */
    coverAssetId: uuid(),
    cover: jsonb().$type<Picture>(),
    /** Minor units; both are null for a free course. */
    priceAmount: integer(),
    priceCurrency: text(),
    /** Follows from the three below; stored, because every list asks for it. */
    status: text().$type<CourseStatus>().notNull(),
    isListed: boolean().notNull(),
    publishedAt: instant(),
    archivedAt: instant(),
    lessonCount: integer().notNull().default(0),
    durationSeconds: integer().notNull().default(0),
    learnerCount: integer().notNull().default(0),
    ratingCount: integer().notNull().default(0),
    ratingSum: integer().notNull().default(0),
    /** Goes up with each edit. */
    version: integer().notNull(),
    createdAt: instant().notNull(),
    changedAt: instant().notNull(),
    /** What search reads, in plain words (`domain/search-words.ts`). */
    searchTitle: text().notNull(),
    searchAbout: text().notNull(),
    searchPeople: text().notNull().default(''),
    searchText: text().notNull(),
    /** Words as they stand, and English ones by their stem too. */
    searchVector: tsvector()
      .notNull()
      .generatedAlwaysAs(
        sql`setweight(to_tsvector('simple', search_title), 'A') || setweight(to_tsvector('english', search_title), 'A')
          || setweight(to_tsvector('simple', search_about), 'B') || setweight(to_tsvector('english', search_about), 'B')
          || setweight(to_tsvector('simple', search_people), 'B')
          || setweight(to_tsvector('simple', search_text), 'D') || setweight(to_tsvector('english', search_text), 'D')`,
      ),
    /** Thousandths of a star. Five imagined votes of 3.5 stars keep a handful of real ones from ruling the list. */
    ratingScore: integer()
      .notNull()
      .generatedAlwaysAs(sql`(2000::bigint * rating_sum + 35000) / (2 * rating_count + 10)`),
    /** Amounts are compared as they stand: the currencies that are taken are worth about the same. */
    sortingPrice: integer().notNull().generatedAlwaysAs(sql`coalesce(price_amount, 0)`),
  },
  (table) => [
    unique('courses_slug').on(table.slug),
    index('courses_category').on(table.categorySlug),
    index('courses_tags').using('gin', table.tags),
    index('courses_newest').on(table.publishedAt, table.id).where(sql`status = 'published'`),
    index('courses_popular').on(table.learnerCount, table.id).where(sql`status = 'published'`),
    index('courses_rating').on(table.ratingScore, table.id).where(sql`status = 'published'`),
    index('courses_price').on(table.sortingPrice, table.id).where(sql`status = 'published'`),
    index('courses_search').using('gin', table.searchVector).where(sql`status = 'published'`),
  ],
);

export const courseInstructors = courseSchema.table(
  'course_instructors',
  {
    courseId: uuid()
      .notNull()
      .references(() => courses.id, { onDelete: 'cascade' }),
    instructorId: uuid().notNull(),
    position: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.courseId, table.instructorId] }),
    index('course_instructors_courses').on(table.instructorId, table.courseId),
  ],
);

/** What is to be completed before a learner may enrol. */
export const coursePrerequisites = courseSchema.table(
  'course_prerequisites',
  {
    courseId: uuid()
      .notNull()
      .references(() => courses.id, { onDelete: 'cascade' }),
    requiredId: uuid()
      .notNull()
      .references(() => courses.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.courseId, table.requiredId] }),
    index('course_prerequisites_required').on(table.requiredId),
  ],
);

/** Courses that are learnt one after the other. */
export const paths = courseSchema.table(
  'paths',
  {
    id: uuid().primaryKey(),
    slug: text().notNull(),
    title: text().notNull(),
    summary: text().notNull(),
    isPublished: boolean().notNull(),
    version: integer().notNull(),
    createdAt: instant().notNull(),
    changedAt: instant().notNull(),
  },
  (table) => [
    unique('paths_slug').on(table.slug),
    index('paths_published').on(table.id).where(sql`is_published`),
  ],
);

export const pathCourses = courseSchema.table(
  'path_courses',
  {
    pathId: uuid()
      .notNull()
      .references(() => paths.id, { onDelete: 'cascade' }),
    courseId: uuid()
      .notNull()
      .references(() => courses.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.pathId, table.courseId] }),
    index('path_courses_of_course').on(table.courseId),
  ],
);

/** What `user.profile_changed` tells: who stands behind a course. */
export const people = courseSchema.table('people', {
  personId: uuid().primaryKey(),
  name: text().notNull(),
  headline: text(),
  biography: text(),
});

/** The words of published titles, subtitles, tags and names, among which a mistyped one is looked for. */
export const searchWords = courseSchema.table('search_words', { word: text().primaryKey() }, (table) => [
  index('search_words_similar').using('gin', table.word.op('public.gin_trgm_ops')),
]);
