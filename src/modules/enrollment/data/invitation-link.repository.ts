import { and, desc, eq, isNull, lt, sql } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import { cohorts, invitationLinks } from './enrollment.tables';

export type InvitationLink = typeof invitationLinks.$inferSelect;
export type NamedLink = InvitationLink & { readonly cohort: { id: string; name: string } | null };

/** Loads and saves links that let people in. Decides nothing. */
@injectable()
export class InvitationLinkRepository {
  async findByHash(reader: Reader, tokenHash: string): Promise<InvitationLink | undefined> {
    const [link] = await reader
      .select()
      .from(invitationLinks)
      .where(eq(invitationLinks.tokenHash, tokenHash));
    return link;
  }

  /** A link, locked until the transaction ends: its uses are counted by one at a time. */
  async lock(tx: Transaction, linkId: string): Promise<InvitationLink | undefined> {
    const [link] = await tx
      .select()
      .from(invitationLinks)
      .where(eq(invitationLinks.id, linkId))
      .for('update');
    return link;
  }

  async insert(tx: Transaction, link: Omit<InvitationLink, 'uses' | 'revokedAt'>): Promise<void> {
    await tx.insert(invitationLinks).values(link);
  }

  async countUse(tx: Transaction, linkId: string): Promise<void> {
    await tx
      .update(invitationLinks)
      .set({ uses: sql`${invitationLinks.uses} + 1` })
      .where(eq(invitationLinks.id, linkId));
  }

  /** The newest first, those that are over among them. */
  async ofCourse(
    reader: Reader,
    options: { courseId: string; before: string | undefined; limit: number },
  ): Promise<NamedLink[]> {
    const { courseId, before, limit } = options;
    const rows = await reader
      .select({ link: invitationLinks, cohort: { id: cohorts.id, name: cohorts.name } })
      .from(invitationLinks)
      .leftJoin(cohorts, eq(cohorts.id, invitationLinks.cohortId))
      .where(
        and(
          eq(invitationLinks.courseId, courseId),
          before === undefined ? undefined : lt(invitationLinks.id, before),
        ),
      )
      .orderBy(desc(invitationLinks.id))
      .limit(limit);
    return rows.map(({ link, cohort }) => ({ ...link, cohort }));
  }

  /** False when there is no such link that holds. */
  async revoke(tx: Transaction, options: { courseId: string; linkId: string; now: Date }): Promise<boolean> {
    const { courseId, linkId, now } = options;
    const revoked = await tx
      .update(invitationLinks)
      .set({ revokedAt: now })
      .where(
        and(
          eq(invitationLinks.id, linkId),
          eq(invitationLinks.courseId, courseId),
          isNull(invitationLinks.revokedAt),
        ),
      )
      .returning({ id: invitationLinks.id });
    return revoked.length > 0;
  }

  /** Forgets links that were over before a moment. */
  async forgetEndedBefore(tx: Transaction, moment: Date): Promise<void> {
    await tx.delete(invitationLinks).where(lt(invitationLinks.expiresAt, moment));
  }
}
