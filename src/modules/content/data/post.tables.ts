import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  index,
  integer,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { instant } from '../../../platform/database/columns';
import type { PostReportReason } from '../domain/post';
import { contentSchema } from './content.tables';

/** Questions under lessons, and their answers. */
export const posts = contentSchema.table(
  'posts',
  {
    id: uuid().primaryKey(),
    questionId: uuid().references((): AnyPgColumn => posts.id),
    courseId: uuid().notNull(),
    lessonId: uuid().notNull(),
    lessonTitle: text().notNull(),
    authorId: uuid().notNull(),
    isByTeacher: boolean().notNull(),
    title: text().notNull(),
    text: text().notNull(),
    createdAt: instant().notNull(),
    changedAt: instant().notNull(),
    /** How many votes there are in `post_votes`. */
    voteCount: integer().notNull(),
    answerCount: integer().notNull(),
    acceptedAnswerId: uuid(),
    reportedAt: instant(),
    hiddenAt: instant(),
    hiddenReason: text(),
  },
  (table) => [
    index('posts_questions').on(table.courseId, table.id).where(sql`question_id is null`),
    index('posts_questions_of_lesson').on(table.lessonId, table.id).where(sql`question_id is null`),
    index('posts_most_voted').on(table.courseId, table.voteCount, table.id).where(sql`question_id is null`),
    index('posts_unanswered')
      .on(table.courseId, table.id)
      .where(sql`question_id is null and answer_count = 0 and hidden_at is null`),
    index('posts_answers').on(table.questionId, table.id).where(sql`question_id is not null`),
    index('posts_of_author').on(table.authorId, table.courseId, table.id),
    index('posts_words').using('gin', sql`to_tsvector('simple', title || ' ' || text)`),
    index('posts_reported').on(table.reportedAt, table.id).where(sql`reported_at is not null`),
    index('posts_reported_in_course')
      .on(table.courseId, table.reportedAt, table.id)
      .where(sql`reported_at is not null`),
    index('posts_hidden').on(table.hiddenAt, table.id).where(sql`hidden_at is not null`),
    index('posts_hidden_in_course')
      .on(table.courseId, table.hiddenAt, table.id)
      .where(sql`hidden_at is not null`),
  ],
);

export const postVotes = contentSchema.table(
  'post_votes',
  {
    postId: uuid()
      .notNull()
      .references(() => posts.id, { onDelete: 'cascade' }),
    voterId: uuid().notNull(),
  },
  (table) => [primaryKey({ columns: [table.postId, table.voterId] })],
);

/** What readers find wrong with a post: once each. */
export const postReports = contentSchema.table(
  'post_reports',
  {
    id: uuid().primaryKey(),
    postId: uuid()
      .notNull()
      .references(() => posts.id, { onDelete: 'cascade' }),
    reporterId: uuid().notNull(),
    reason: text().$type<PostReportReason>().notNull(),
    note: text().notNull(),
    createdAt: instant().notNull(),
  },
  (table) => [unique('post_reports_one_each').on(table.postId, table.reporterId)],
);

/** What moderators decided, and why. Kept when the post is gone. */
export const postModerations = contentSchema.table(
  'post_moderations',
  {
    id: uuid().primaryKey(),
    postId: uuid().notNull(),
    moderatorId: uuid().notNull(),
    decision: text().$type<'hidden' | 'restored' | 'kept'>().notNull(),
    /** Only where something is hidden. */
    reason: text(),
    decidedAt: instant().notNull(),
  },
  (table) => [index('post_moderations_of_post').on(table.postId, table.id)],
);
