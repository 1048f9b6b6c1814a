import { and, asc, desc, eq, gt, isNull, lt, lte, or, sql } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import { invitations, peopleImportRows } from './enrollment.tables';

export type Invitation = typeof invitations.$inferSelect;

const isOpen = and(isNull(invitations.acceptedAt), isNull(invitations.revokedAt));

/** As many courses as one address is let into at once; a second look finds the others. */
const coursesAtOnce = 50;

/** Loads and saves invitations. Decides nothing. */
@injectable()
export class InvitationRepository {
  async find(reader: Reader, invitationId: string): Promise<Invitation | undefined> {
    const [invitation] = await reader.select().from(invitations).where(eq(invitations.id, invitationId));
    return invitation;
  }

  /** Keeps an invitation; one that this address has already for the course is renewed. */
  async save(
    tx: Transaction,
    invitation: Omit<Invitation, 'acceptedAt' | 'revokedAt' | 'toldAt'>,
  ): Promise<{ isNew: boolean; id: string }> {
    const { invitedBy, accessEndsAt, expiresAt, cohortId } = invitation;
    const [saved] = await tx
      .insert(invitations)
      .values(invitation)
      .onConflictDoUpdate({
        target: [invitations.courseId, invitations.email],
        targetWhere: sql`accepted_at is null and revoked_at is null`,
        set: { invitedBy, accessEndsAt, expiresAt, cohortId },
      })
      .returning({ id: invitations.id });
    const id = saved?.id ?? invitation.id;
    return { id, isNew: id === invitation.id };
  }

  /** Notes that somebody is written to; false where she was, since that moment. */
  async noteTold(tx: Transaction, invitationId: string, now: Date, since: Date): Promise<boolean> {
    const told = await tx
      .update(invitations)
      .set({ toldAt: now })
      .where(
        and(eq(invitations.id, invitationId), or(isNull(invitations.toldAt), lte(invitations.toldAt, since))),
      )
      .returning({ id: invitations.id });
    return told.length > 0;
  }

  /** The newest first: those that nobody has taken up or taken back. */
  async open(
    reader: Reader,
    options: { courseId: string; before: string | undefined; limit: number },
  ): Promise<Invitation[]> {
    const { courseId, before, limit } = options;
    return reader
      .select()
      .from(invitations)
      .where(
        and(
          eq(invitations.courseId, courseId),
          isOpen,
          before === undefined ? undefined : lt(invitations.id, before),
        ),
      )
      .orderBy(desc(invitations.id))
      .limit(limit);
  }

  /** The courses to which an address is invited at the moment. */
  async coursesOf(reader: Reader, email: string, now: Date): Promise<string[]> {
    const rows = await reader
      .select({ courseId: invitations.courseId })
      .from(invitations)
      .where(and(eq(invitations.email, email), isOpen, gt(invitations.expiresAt, now)))
      .orderBy(asc(invitations.id))
      .limit(coursesAtOnce);
    return rows.map(({ courseId }) => courseId);
  }

  /** Takes an invitation up; undefined when there is none that holds. */
  async accept(
    tx: Transaction,
    options: { courseId: string; email: string; now: Date },
  ): Promise<Invitation | undefined> {
    const { courseId, email, now } = options;
    const [accepted] = await tx
      .update(invitations)
      .set({ acceptedAt: now })
      .where(
        and(
          eq(invitations.courseId, courseId),
          eq(invitations.email, email),
          isOpen,
          gt(invitations.expiresAt, now),
        ),
      )
      .returning();
    return accepted;
  }

  /** False when there is no such invitation that is open. */
  async revoke(
    tx: Transaction,
    options: { courseId: string; invitationId: string; now: Date },
  ): Promise<boolean> {
    const revoked = await tx
      .update(invitations)
      .set({ revokedAt: options.now })
      .where(
        and(eq(invitations.id, options.invitationId), eq(invitations.courseId, options.courseId), isOpen),
      )
      .returning({ id: invitations.id });
    return revoked.length > 0;
  }

  /** The addresses that are invited somewhere, in their order. */
  async addressesAfter(reader: Reader, email: string, now: Date, limit: number): Promise<string[]> {
    const rows = await reader
      .selectDistinct({ email: invitations.email })
      .from(invitations)
      .where(and(isOpen, gt(invitations.email, email), gt(invitations.expiresAt, now)))
      .orderBy(asc(invitations.email))
      .limit(limit);
    return rows.map((row) => row.email);
  }

  /** Forgets all invitations to an address, and the lines of lists that it stands in. */
  async forgetAddress(tx: Transaction, email: string): Promise<void> {
    // A bad row may hold it too, in the cells as they came.
    await tx
      .delete(peopleImportRows)
      .where(
        sql`${peopleImportRows.email} = ${email} or ${email} in (select lower(trim(cell)) from unnest(${peopleImportRows.cells}) as cell)`,
      );
    await tx.delete(invitations).where(eq(invitations.email, email));
  }

  /** Forgets invitations, and with them addresses, that were over before a moment. */
  async forgetEndedBefore(tx: Transaction, moment: Date): Promise<void> {
    await tx
      .delete(invitations)
      .where(
        or(
          lt(invitations.expiresAt, moment),
          lt(invitations.acceptedAt, moment),
          lt(invitations.revokedAt, moment),
        ),
      );
  }
}
