import { eq, inArray } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Role } from '../../../platform/auth/principal';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import type { Profile } from '../domain/profile';
import { profiles } from './user.tables';

/** Loads and saves profiles. Decides nothing. */
@injectable()
export class ProfileRepository {
  async find(reader: Reader, userId: string): Promise<Profile | undefined> {
    const [profile] = await reader.select().from(profiles).where(eq(profiles.userId, userId));
    return profile;
  }

  /** The profile, locked until the transaction ends. */
  async lock(tx: Transaction, userId: string): Promise<Profile | undefined> {
    const [profile] = await tx.select().from(profiles).where(eq(profiles.userId, userId)).for('update');
    return profile;
  }

  /** Those of these people who have a profile. */
  async findAll(
    reader: Reader,
    userIds: readonly string[],
  ): Promise<Pick<Profile, 'userId' | 'name' | 'headline'>[]> {
    if (userIds.length === 0) return [];
    return reader
      .select({ userId: profiles.userId, name: profiles.name, headline: profiles.headline })
      .from(profiles)
      .where(inArray(profiles.userId, [...userIds]));
  }

  async insert(tx: Transaction, profile: Profile): Promise<void> {
    await tx.insert(profiles).values({ ...profile, roles: [...profile.roles], links: [...profile.links] });
  }

  async save(tx: Transaction, profile: Profile): Promise<void> {
    const { userId, name, headline, biography, links, language, timeZone } = profile;
    await tx
      .update(profiles)
      .set({ name, headline, biography, links: [...links], language, timeZone })
      .where(eq(profiles.userId, userId));
  }

  /** False when there is no such profile. */
  async setVerified(tx: Transaction, userId: string): Promise<boolean> {
    const { rowCount } = await tx
      .update(profiles)
      .set({ isEmailVerified: true })
      .where(eq(profiles.userId, userId));
    return rowCount === 1;
  }

  /** False when there is no such profile. */
  async setRoles(tx: Transaction, userId: string, roles: readonly Role[]): Promise<boolean> {
    const { rowCount } = await tx
      .update(profiles)
      .set({ roles: [...roles] })
      .where(eq(profiles.userId, userId));
    return rowCount === 1;
  }
}
