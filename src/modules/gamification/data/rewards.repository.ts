import { and, asc, count, desc, eq, gt, inArray, lt, sql } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import type { BadgeName, Tally } from '../domain/badges';
import { type Fact, type FactKind, factKinds } from '../domain/facts';
import type { Rewards } from '../domain/rewards';
import { firstRules, type RuleSet } from '../domain/rules';
import { noStreak, type Streak } from '../domain/streak';
import { badges, facts, learners, people, ruleSets, weeklyPoints } from './gamification.tables';

export type RecordedFact = typeof facts.$inferSelect;
type LearnerRow = typeof learners.$inferSelect;

/** What is kept of a learner's rewards. */
export interface Standing {
  readonly points: number;
  readonly streak: Streak;
  readonly leaderboardName: string | null;
}

const streakKinds = (Object.keys(factKinds) as FactKind[]).filter((kind) => factKinds[kind].keepsStreak);
const latestRuleSet = sql`coalesce((select max(${ruleSets.number}) from ${ruleSets}), ${firstRules.number})`;
const noStanding: Standing = { points: 0, streak: noStreak, leaderboardName: null };

/** Loads and saves facts and what followed from them. Decides nothing. */
@injectable()
export class RewardsRepository {
  /** Until the transaction ends, nobody else rewards this learner: events of several streams may come at once. */
  async lockLearner(tx: Transaction, learnerId: string): Promise<Standing> {
    await tx.insert(learners).values({ learnerId, points: 0, ruleSet: latestRuleSet }).onConflictDoNothing();
    const [row] = await tx.select().from(learners).where(eq(learners.learnerId, learnerId)).for('update');
    return row ? standingOf(row) : noStanding;
  }

  /** The next learners after one of them, locked in that order. */
  async lockNext(tx: Transaction, after: string | undefined, limit: number): Promise<LearnerRow[]> {
    return tx
      .select()
      .from(learners)
      .where(after === undefined ? undefined : gt(learners.learnerId, after))
      .orderBy(asc(learners.learnerId))
      .limit(limit)
      .for('update');
  }

  /** Learners whose rewards are by rules from before these, locked. */
  async lockBehind(tx: Transaction, ruleSet: number, limit: number): Promise<LearnerRow[]> {
    return tx
      .select()
      .from(learners)
      .where(lt(learners.ruleSet, ruleSet))
      .orderBy(asc(learners.ruleSet), asc(learners.learnerId))
      .limit(limit)
      .for('update');
  }

  /** Records a fact with its points; false when it counted before. */
  async insertFact(tx: Transaction, fact: RecordedFact & Fact): Promise<boolean> {
    const inserted = await tx.insert(facts).values(fact).onConflictDoNothing().returning({ id: facts.id });
    return inserted.length > 0;
  }

  async addPoints(
    tx: Transaction,
    learnerId: string,
    { points, week, streak }: { points: number; week: string; streak: Streak },
  ): Promise<void> {
    await tx
      .update(learners)
      .set({ points: sql`${learners.points} + ${points}`, ...columnsOf(streak) })
      .where(eq(learners.learnerId, learnerId));
    if (points === 0) return;
    await tx
      .insert(weeklyPoints)
      .values({ learnerId, week, points })
      .onConflictDoUpdate({
        target: [weeklyPoints.learnerId, weeklyPoints.week],
        set: { points: sql`${weeklyPoints.points} + ${points}` },
      });
  }

  async tally(reader: Reader, learnerId: string): Promise<Tally> {
    const rows = await reader
      .select({ kind: facts.kind, count: count() })
      .from(facts)
      .where(eq(facts.learnerId, learnerId))
      .groupBy(facts.kind);
    return Object.fromEntries(rows.map((row) => [row.kind, row.count]));
  }

  async daysOfLearning(reader: Reader, learnerId: string): Promise<string[]> {
    const rows = await reader
      .selectDistinct({ day: facts.day })
      .from(facts)
      .where(and(eq(facts.learnerId, learnerId), inArray(facts.kind, streakKinds)));
    return rows.map(({ day }) => day);
  }

  /** Gives these badges; returns those that are new. */
  async giveBadges(
    tx: Transaction,
    learnerId: string,
    names: readonly BadgeName[],
    earnedAt: Date,
  ): Promise<BadgeName[]> {
    if (names.length === 0) return [];
    const given = await tx
      .insert(badges)
      .values(names.map((badge) => ({ learnerId, badge, earnedAt })))
      .onConflictDoNothing()
      .returning({ badge: badges.badge });
    return given.map(({ badge }) => badge);
  }

  async standing(reader: Reader, learnerId: string): Promise<Standing> {
    const [row] = await reader.select().from(learners).where(eq(learners.learnerId, learnerId));
    return row ? standingOf(row) : noStanding;
  }

  async badges(reader: Reader, learnerId: string): Promise<Map<BadgeName, Date>> {
    const rows = await reader.select().from(badges).where(eq(badges.learnerId, learnerId));
    return new Map(rows.map(({ badge, earnedAt }) => [badge, earnedAt]));
  }

  /** What brought points lately, the newest first. */
  async recent(reader: Reader, learnerId: string, limit: number): Promise<RecordedFact[]> {
    return reader
      .select()
      .from(facts)
      .where(and(eq(facts.learnerId, learnerId), gt(facts.points, 0)))
      .orderBy(desc(facts.occurredAt), desc(facts.id))
      .limit(limit);
  }

  /** Everything kept of these learners, and the facts it must follow from in the order in which they were recorded. */
  async recorded(reader: Reader, learnerIds: string[]) {
    const [allFacts, allBadges, allWeeks] = [
      await reader.select().from(facts).where(inArray(facts.learnerId, learnerIds)).orderBy(asc(facts.id)),
      await reader.select().from(badges).where(inArray(badges.learnerId, learnerIds)),
      await reader.select().from(weeklyPoints).where(inArray(weeklyPoints.learnerId, learnerIds)),
    ];
    return {
      factsOf: (learnerId: string) => allFacts.filter((fact) => fact.learnerId === learnerId),
      badgesOf: (learnerId: string) => allBadges.filter((badge) => badge.learnerId === learnerId),
      weeksOf: (learnerId: string) => allWeeks.filter((week) => week.learnerId === learnerId),
    };
  }

  /** Puts what follows from the facts in place of what was kept. */
  async replace(
    tx: Transaction,
    learnerId: string,
    rewards: Rewards,
    { number, rules }: RuleSet,
  ): Promise<void> {
    await tx
      .update(learners)
      .set({ points: rewards.points, ...columnsOf(rewards.streak), ruleSet: number })
      .where(eq(learners.learnerId, learnerId));
    for (const [kind, points] of Object.entries(rules.points) as [FactKind, number][])
      await tx
        .update(facts)
        .set({ points })
        .where(and(eq(facts.learnerId, learnerId), eq(facts.kind, kind)));
    await tx.delete(badges).where(eq(badges.learnerId, learnerId));
    const earned = [...rewards.badges].map(([badge, earnedAt]) => ({ learnerId, badge, earnedAt }));
    if (earned.length > 0) await tx.insert(badges).values(earned);
    await tx.delete(weeklyPoints).where(eq(weeklyPoints.learnerId, learnerId));
    const weeks = [...rewards.pointsByWeek].map(([week, points]) => ({ learnerId, week, points }));
    if (weeks.length > 0) await tx.insert(weeklyPoints).values(weeks);
  }

  /** These learners have by the rules what they have. */
  async setRuleSet(tx: Transaction, learnerIds: string[], ruleSet: number): Promise<void> {
    await tx.update(learners).set({ ruleSet }).where(inArray(learners.learnerId, learnerIds));
  }

  /** UTC until the event that tells it has come. */
  async timeZone(reader: Reader, personId: string): Promise<string> {
    const [row] = await reader.select().from(people).where(eq(people.personId, personId));
    return row?.timeZone ?? 'UTC';
  }

  async saveTimeZone(tx: Transaction, personId: string, timeZone: string): Promise<void> {
    await tx
      .insert(people)
      .values({ personId, timeZone })
      .onConflictDoUpdate({ target: people.personId, set: { timeZone } });
  }

  /** Null leaves the leaderboard. */
  async setLeaderboardName(tx: Transaction, learnerId: string, name: string | null): Promise<void> {
    await tx.update(learners).set({ leaderboardName: name }).where(eq(learners.learnerId, learnerId));
  }
}

export function standingOf(row: LearnerRow): Standing {
  const { points, streakDays, streakLastDay, streakForgivenDay, longestStreak, leaderboardName } = row;
  return {
    points,
    leaderboardName,
    streak: {
      days: streakDays,
      lastDay: streakLastDay,
      forgivenDay: streakForgivenDay,
      longest: longestStreak,
    },
  };
}

function columnsOf({ days, lastDay, forgivenDay, longest }: Streak) {
  return {
    streakDays: days,
    streakLastDay: lastDay,
    streakForgivenDay: forgivenDay,
    longestStreak: longest,
  };
}
