import { count, desc, lt } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import { firstRules, type RuleSet } from '../domain/rules';
import { learners, ruleSets } from './gamification.tables';

/** Loads and saves what admins chose. Decides nothing. */
@injectable()
export class RulesRepository {
  /** The rules that hold. */
  async current(reader: Reader): Promise<RuleSet> {
    const [chosen] = await reader.select().from(ruleSets).orderBy(desc(ruleSets.number)).limit(1);
    return chosen ?? firstRules;
  }

  /** False when a set with this number was chosen in the meantime. */
  async insert(tx: Transaction, set: typeof ruleSets.$inferInsert): Promise<boolean> {
    const inserted = await tx
      .insert(ruleSets)
      .values(set)
      .onConflictDoNothing()
      .returning({ number: ruleSets.number });
    return inserted.length > 0;
  }

  /** How many learners have their rewards by rules from before these. */
  async countBehind(reader: Reader, number: number): Promise<number> {
    const [row] = await reader.select({ behind: count() }).from(learners).where(lt(learners.ruleSet, number));
    return row?.behind ?? 0;
  }
}
