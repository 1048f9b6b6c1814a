import { and, count, eq, gt, inArray, isNotNull, isNull, lt } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import { recoveryCodes, secondFactors, signInChallenges } from './auth.tables';

export type SecondFactor = typeof secondFactors.$inferSelect;

/** Loads and saves second factors, their recovery codes, and who is being asked for a code. Decides nothing. */
@injectable()
export class SecondFactorRepository {
  async find(reader: Reader, userId: string): Promise<SecondFactor | undefined> {
    const [factor] = await reader.select().from(secondFactors).where(eq(secondFactors.userId, userId));
    return factor;
  }

  async lock(tx: Transaction, userId: string): Promise<SecondFactor | undefined> {
    const [factor] = await tx
      .select()
      .from(secondFactors)
      .where(eq(secondFactors.userId, userId))
      .for('update');
    return factor;
  }

  /** Whether there is one that was confirmed. */
  async isOn(reader: Reader, userId: string): Promise<boolean> {
    const found = await reader
      .select({ userId: secondFactors.userId })
      .from(secondFactors)
      .where(and(eq(secondFactors.userId, userId), isNotNull(secondFactors.confirmedAt)));
    return found.length > 0;
  }

  /** Those of the accounts that have one. */
  async listOn(reader: Reader, userIds: readonly string[]): Promise<ReadonlySet<string>> {
    const found = await reader
      .select({ userId: secondFactors.userId })
      .from(secondFactors)
      .where(and(inArray(secondFactors.userId, [...userIds]), isNotNull(secondFactors.confirmedAt)));
    return new Set(found.map(({ userId }) => userId));
  }

  /** Begins one, in the place of one that was begun before. */
  async begin(tx: Transaction, begun: Pick<SecondFactor, 'userId' | 'sealedSecret' | 'createdAt'>) {
    const { sealedSecret, createdAt } = begun;
    await tx
      .insert(secondFactors)
      .values({ ...begun, confirmedAt: null, lastStep: null })
      .onConflictDoUpdate({ target: secondFactors.userId, set: { sealedSecret, createdAt } });
  }

  async confirm(tx: Transaction, userId: string, now: Date): Promise<void> {
    await tx.update(secondFactors).set({ confirmedAt: now }).where(eq(secondFactors.userId, userId));
  }

  async useStep(tx: Transaction, userId: string, lastStep: number): Promise<void> {
    await tx.update(secondFactors).set({ lastStep }).where(eq(secondFactors.userId, userId));
  }

  /** The factor with all that belongs to it. */
  async remove(tx: Transaction, userId: string): Promise<void> {
    await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
    await this.forgetChallengesOf(tx, userId);
    await tx.delete(secondFactors).where(eq(secondFactors.userId, userId));
  }

  async replaceRecoveryCodes(tx: Transaction, userId: string, hashes: readonly string[]): Promise<void> {
    await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
    await tx.insert(recoveryCodes).values(hashes.map((hash) => ({ hash, userId, usedAt: null })));
  }

  async countRecoveryCodes(reader: Reader, userId: string): Promise<number> {
    const [row] = await reader
      .select({ left: count() })
      .from(recoveryCodes)
      .where(and(eq(recoveryCodes.userId, userId), isNull(recoveryCodes.usedAt)));
    return row?.left ?? 0;
  }

  async hasRecoveryCode(reader: Reader, userId: string, hash: string): Promise<boolean> {
    const found = await reader
      .select({ hash: recoveryCodes.hash })
      .from(recoveryCodes)
      .where(isUnused(userId, hash));
    return found.length > 0;
  }

  /** False when there is no such code that was not used. */
  async useRecoveryCode(tx: Transaction, userId: string, hash: string, now: Date): Promise<boolean> {
    const used = await tx
      .update(recoveryCodes)
      .set({ usedAt: now })
      .where(isUnused(userId, hash))
      .returning({ hash: recoveryCodes.hash });
    return used.length > 0;
  }

  async insertChallenge(tx: Transaction, challenge: typeof signInChallenges.$inferSelect): Promise<void> {
    await tx.insert(signInChallenges).values(challenge);
  }

  /** Whose the challenge is, if it holds. */
  async findChallenge(reader: Reader, tokenHash: string, now: Date): Promise<string | undefined> {
    const [challenge] = await reader
      .select({ userId: signInChallenges.userId })
      .from(signInChallenges)
      .where(and(eq(signInChallenges.tokenHash, tokenHash), gt(signInChallenges.expiresAt, now)));
    return challenge?.userId;
  }

  /** False when somebody else has taken it, or it does not hold any more. */
  async takeChallenge(tx: Transaction, tokenHash: string, now: Date): Promise<boolean> {
    const taken = await tx
      .delete(signInChallenges)
      .where(and(eq(signInChallenges.tokenHash, tokenHash), gt(signInChallenges.expiresAt, now)))
      .returning({ userId: signInChallenges.userId });
    return taken.length > 0;
  }

  async forgetChallengesOf(tx: Transaction, userId: string): Promise<void> {
    await tx.delete(signInChallenges).where(eq(signInChallenges.userId, userId));
  }

  async forgetChallengesExpiredBefore(tx: Transaction, instant: Date): Promise<void> {
    await tx.delete(signInChallenges).where(lt(signInChallenges.expiresAt, instant));
  }

  async forgetBegunBefore(tx: Transaction, instant: Date): Promise<void> {
    await tx
      .delete(secondFactors)
      .where(and(lt(secondFactors.createdAt, instant), isNull(secondFactors.confirmedAt)));
  }
}

function isUnused(userId: string, hash: string) {
  return and(eq(recoveryCodes.hash, hash), eq(recoveryCodes.userId, userId), isNull(recoveryCodes.usedAt));
}
