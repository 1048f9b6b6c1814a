import { sql } from 'drizzle-orm';
import { boolean, index, integer, pgSchema, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { instant } from '../../../platform/database/columns';
import type { ReportReason } from '../domain/report';

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
    /** What those who teach the course answer; all four are null until they do. */
    answerText: text(),
    answererId: uuid(),
    answeredAt: instant(),
    answerChangedAt: instant(),
    /** How many votes there are in `helpful_votes`. */
    helpfulCount: integer().notNull().default(0),
    /** Since when there are reports that nobody has looked at; null without. */
    reportedAt: instant(),
    /** A hidden review is seen by its writer and by moderators, and counts nowhere. */
    hiddenAt: instant(),
    hiddenReason: text(),
  },
  (table) => [
    unique('reviews_one_per_learner_and_course').on(table.courseId, table.learnerId),
    index('reviews_newest').on(table.courseId, table.id),
    index('reviews_newest_with_stars').on(table.courseId, table.stars, table.id),
    index('reviews_most_helpful').on(table.courseId, table.helpfulCount, table.id),
    index('reviews_unanswered')
      .on(table.courseId, table.id)
      .where(sql`answered_at is null and hidden_at is null`),
    index('reviews_reported').on(table.reportedAt, table.id).where(sql`reported_at is not null`),
    index('reviews_hidden').on(table.hiddenAt, table.id).where(sql`hidden_at is not null`),
  ],
);

export const helpfulVotes = reviewSchema.table(
  'helpful_votes',
  {
    reviewId: uuid()
      .notNull()
      .references(() => reviews.id, { onDelete: 'cascade' }),
    voterId: uuid().notNull(),
  },
  (table) => [primaryKey({ columns: [table.reviewId, table.voterId] })],
);

/** What readers find wrong with a review: once each. */
export const reports = reviewSchema.table(
  'reports',
  {
    id: uuid().primaryKey(),
    reviewId: uuid()
      .notNull()
      .references(() => reviews.id, { onDelete: 'cascade' }),
    reporterId: uuid().notNull(),
    reason: text().$type<ReportReason>().notNull(),
    note: text().notNull(),
    createdAt: instant().notNull(),
  },
  (table) => [unique('reports_one_per_review_and_reporter').on(table.reviewId, table.reporterId)],
);

/** What moderators decided, and why. Kept when the review is gone. */
export const moderations = reviewSchema.table(
  'moderations',
  {
    id: uuid().primaryKey(),
    reviewId: uuid().notNull(),
    moderatorId: uuid().notNull(),
    decision: text().$type<'hidden' | 'restored' | 'kept'>().notNull(),
    /** Only where something is hidden. */
    reason: text(),
    decidedAt: instant().notNull(),
  },
  (table) => [index('moderations_of_review').on(table.reviewId, table.id)],
);

/** How many reviews of a course, hidden ones aside, have one star, two … five. Locked by whoever changes one of them. */
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
    /** Null where nothing has been told of the course since titles are kept. */
    title: text(),
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
