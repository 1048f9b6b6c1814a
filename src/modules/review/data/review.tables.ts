import { boolean, index, integer, pgSchema, text, unique, uuid } from 'drizzle-orm/pg-core';
import { instant } from '../../../platform/database/columns';

export const reviewSchema = pgSchema('review');

export const reviews = reviewSchema.table(
  'reviews',
  {
    id: uuid().primaryKey(),
    courseId: uuid().notNull(),
    learnerId: uuid().notNull(),
    stars: integer().notNull(),
    text: text().notNull(),
    createdAt: instant().notNull(),
    changedAt: instant().notNull(),
  },
  (table) => [
    unique('reviews_one_per_learner_and_course').on(table.courseId, table.learnerId),
    index('reviews_newest').on(table.courseId, table.id),
    index('reviews_newest_with_stars').on(table.courseId, table.stars, table.id),
  ],
);

/** How many reviews of a course have one star, two … five. Locked by whoever changes one of them. */
export const courseRatings = reviewSchema.table('course_ratings', {
  courseId: uuid().primaryKey(),
  distribution: integer().array().notNull(),
});

/** What `course.*` tells: who teaches a course, and whether there is anything to review yet. */
export const courses = reviewSchema.table(
  'courses',
  {
    courseId: uuid().primaryKey(),
    slug: text().notNull(),
    isOpen: boolean().notNull(),
    instructorIds: uuid().array().notNull(),
  },
  (table) => [index('courses_slug').on(table.slug)],
);

/** What `user.profile_changed` tells: the names beneath reviews. */
export const authors = reviewSchema.table('authors', {
  authorId: uuid().primaryKey(),
  name: text().notNull(),
});
