import { sql } from 'drizzle-orm';
import { date, index, integer, jsonb, pgSchema, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { instant } from '../../../platform/database/columns';
import type { BadgeName } from '../domain/badges';
import type { FactKind } from '../domain/facts';
import type { Rules } from '../domain/rules';

export const gamificationSchema = pgSchema('gamification');

/** What learners have done, as events told it. All rewards follow from these rows and from nothing else. */
export const facts = gamificationSchema.table(
  'facts',
  {
    id: uuid().primaryKey(),
    learnerId: uuid().notNull(),
    kind: text().$type<FactKind>().notNull(),
    /** The lesson, quiz, course or certificate that it counts for, once. */
    sourceId: uuid().notNull(),
    /** As the rules said when it came, or when all was last computed anew. */
    points: integer().notNull(),
    occurredAt: instant().notNull(),
    /** The day that it was where the learner lived then: moving elsewhere changes no streak. */
    day: date({ mode: 'string' }).notNull(),
  },
  (table) => [
    unique('facts_once_per_source').on(table.learnerId, table.kind, table.sourceId),
    index('facts_of_learner').on(table.learnerId, table.occurredAt, table.id),
  ],
);

/** What a learner's facts add up to, kept so that nobody counts on reading. */
export const learners = gamificationSchema.table(
  'learners',
  {
    learnerId: uuid().primaryKey(),
    points: integer().notNull(),
    streakDays: integer().notNull().default(0),
    streakLastDay: date({ mode: 'string' }),
    streakForgivenDay: date({ mode: 'string' }),
    longestStreak: integer().notNull().default(0),
    /** The rules by which all this was last computed; 0 from before rules were numbered. */
    ruleSet: integer().notNull().default(0),
    /** What she is called on the leaderboard, where she has joined it. */
    leaderboardName: text(),
  },
  (table) => [
    index('learners_rule_set').on(table.ruleSet, table.learnerId),
    index('learners_leaderboard').on(table.points, table.learnerId).where(sql`leaderboard_name is not null`),
  ],
);

export const weeklyPoints = gamificationSchema.table(
  'weekly_points',
  {
    learnerId: uuid().notNull(),
    /** The Monday it begins with, in UTC. */
    week: date({ mode: 'string' }).notNull(),
    points: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.learnerId, table.week] }),
    index('weekly_points_leaderboard').on(table.week, table.points, table.learnerId),
  ],
);

export const badges = gamificationSchema.table(
  'badges',
  {
    learnerId: uuid().notNull(),
    badge: text().$type<BadgeName>().notNull(),
    earnedAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.learnerId, table.badge] })],
);

/** What `user.profile_changed` tells: where a learner lives, by the IANA name of the time zone. */
export const people = gamificationSchema.table('people', {
  personId: uuid().primaryKey(),
  timeZone: text().notNull(),
});

/** Every choice of rules there was. The first rules are in the code, and have no row. */
export const ruleSets = gamificationSchema.table('rule_sets', {
  number: integer().primaryKey(),
  rules: jsonb().$type<Rules>().notNull(),
  chosenBy: uuid().notNull(),
  chosenAt: instant().notNull(),
});
