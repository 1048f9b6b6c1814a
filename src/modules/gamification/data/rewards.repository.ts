import { and, count, desc, eq, gt, sql } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import type { BadgeName, Tally } from '../domain/badges';
import type { Fact } from '../domain/facts';
import { badges, facts, learners } from './gamification.tables';

export type RecordedFact = typeof facts.$inferSelect;

/** Loads and saves facts and what followed from them. Decides nothing. */
@injectable()
export class RewardsRepository {
  /** Until the transaction ends, nobody else rewards this learner: events of several streams may come at once. */
  async lockLearner(tx: Transaction, learnerId: string): Promise<void> {
    await tx.insert(learners).values({ learnerId, points: 0 }).onConflictDoNothing();
    await tx
      .select({ learnerId: learners.learnerId })
      .from(learners)
      .where(eq(learners.learnerId, learnerId))
      .for('update');
  }

  /** Records a fact with its points; false when it counted before. */
  async insertFact(tx: Transaction, fact: Fact & { id: string; points: number }): Promise<boolean> {
    const inserted = await tx.insert(facts).values(fact).onConflictDoNothing().returning({ id: facts.id });
    if (inserted.length === 0) return false;
    await tx
      .update(learners)
      .set({ points: sql`${learners.points} + ${fact.points}` })
      .where(eq(learners.learnerId, fact.learnerId));
    return true;
  }

  async tally(reader: Reader, learnerId: string): Promise<Tally> {
    const rows = await reader
      .select({ kind: facts.kind, count: count() })
      .from(facts)
      .where(eq(facts.learnerId, learnerId))
      .groupBy(facts.kind);
    return Object.fromEntries(rows.map((row) => [row.kind, row.count]));
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

  async points(reader: Reader, learnerId: string): Promise<number> {
    const [row] = await reader
      .select({ points: learners.points })
      .from(learners)
      .where(eq(learners.learnerId, learnerId));
    return row?.points ?? 0;
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
}
