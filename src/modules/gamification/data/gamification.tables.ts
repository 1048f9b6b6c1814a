import { index, integer, pgSchema, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { instant } from '../../../platform/database/columns';
import type { BadgeName } from '../domain/badges';
import type { FactKind } from '../domain/facts';

export const gamificationSchema = pgSchema('gamification');

/** What learners have done, as events told it. Points and badges follow from these rows and from nothing else. */
export const facts = gamificationSchema.table(
  'facts',
  {
    id: uuid().primaryKey(),
    learnerId: uuid().notNull(),
    kind: text().$type<FactKind>().notNull(),
    /** The lesson, quiz, course or certificate that it counts for, once. */
    sourceId: uuid().notNull(),
    /** As the rules said when it came. */
    points: integer().notNull(),
    occurredAt: instant().notNull(),
  },
  (table) => [
    unique('facts_once_per_source').on(table.learnerId, table.kind, table.sourceId),
    index('facts_of_learner').on(table.learnerId, table.occurredAt, table.id),
  ],
);

/** The sum of a learner's facts, kept so that nobody counts on reading. */
export const learners = gamificationSchema.table('learners', {
  learnerId: uuid().primaryKey(),
  points: integer().notNull(),
});

export const badges = gamificationSchema.table(
  'badges',
  {
    learnerId: uuid().notNull(),
    badge: text().$type<BadgeName>().notNull(),
    earnedAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.learnerId, table.badge] })],
);
