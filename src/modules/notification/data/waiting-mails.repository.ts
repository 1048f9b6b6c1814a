import { and, asc, eq, gt, inArray, lte, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import type { Message } from './messages.repository';
import { inboxItems, messageCauses, messages } from './notification.tables';

const isHeld = eq(messages.isHeld, true);

/** Mails that wait for their time, or whose reason has gone. Decides nothing. */
@injectable()
export class WaitingMailsRepository {
  /** Lets a mail wait, unless its reason has gone meanwhile. It counts as not tried yet. */
  async hold(tx: Transaction, messageId: string, until: Date, now: Date): Promise<void> {
    await tx
      .update(messages)
      .set({ isHeld: true, heldUntil: until, attempts: 0, error: null, changedAt: now })
      .where(and(eq(messages.id, messageId), eq(messages.status, 'queued')));
  }

  /** Whose mails have waited long enough, in the order of their ids. */
  async peopleDueAfter(reader: Reader, personId: string, now: Date, limit: number): Promise<string[]> {
    const rows = await reader
      .selectDistinct({ personId: messages.personId })
      .from(messages)
      .where(and(isHeld, lte(messages.heldUntil, now), gt(messages.personId, sql`${personId}::uuid`)))
      .orderBy(asc(messages.personId))
      .limit(limit);
    return rows.flatMap((row) => row.personId ?? []);
  }

  /** Somebody's mails that have waited long enough, the oldest first, locked until the transaction ends. */
  async lockDue(tx: Transaction, personId: string, now: Date, limit: number): Promise<Message[]> {
    return tx
      .select()
      .from(messages)
      .where(and(eq(messages.personId, personId), isHeld, lte(messages.heldUntil, now)))
      .orderBy(asc(messages.id))
      .limit(limit)
      .for('update');
  }

  async release(tx: Transaction, messageId: string, now: Date): Promise<void> {
    await tx.update(messages).set({ isHeld: false, changedAt: now }).where(eq(messages.id, messageId));
  }

  /** These go with another, which says what became of them. */
  async gather(tx: Transaction, messageIds: readonly string[], into: string, now: Date): Promise<void> {
    await tx
      .update(messages)
      .set({ status: 'gathered', isHeld: false, gatheredInto: into, changedAt: now })
      .where(inArray(messages.id, [...messageIds]));
  }

  /**
   * Ends somebody's mails of these kinds that have not gone yet.
   *
   * @param about what their variables contain.
   */
  async cancel(
    tx: Transaction,
    mail: { personId: string; kinds: readonly string[]; about: object },
    reason: string,
    now: Date,
  ): Promise<void> {
    await this.end(
      tx,
      and(
        eq(messages.personId, mail.personId),
        inArray(messages.kind, [...mail.kinds]),
        eq(messages.channel, 'email'),
        sql`${messages.variables} @> ${JSON.stringify(mail.about)}::jsonb`,
      ),
      reason,
      now,
    );
  }

  /** Ends the mails that an event caused and that have not gone yet, and takes what it caused out of every inbox. */
  async withdraw(tx: Transaction, eventId: string, reason: string, now: Date): Promise<void> {
    const caused = tx
      .select({ id: messageCauses.messageId })
      .from(messageCauses)
      .where(eq(messageCauses.eventId, eventId));
    await tx.delete(inboxItems).where(inArray(inboxItems.messageId, caused));
    await tx
      .update(messages)
      .set({ status: 'cancelled', error: reason, changedAt: now })
      .where(and(inArray(messages.id, caused), eq(messages.channel, 'in_app')));
    await this.end(tx, inArray(messages.id, caused), reason, now);
  }

  /** Ends mails that have not gone, by themselves or in a digest. */
  private async end(tx: Transaction, which: SQL | undefined, reason: string, now: Date): Promise<void> {
    const ended = { status: 'cancelled' as const, isHeld: false, error: reason, changedAt: now };
    await tx
      .update(messages)
      .set(ended)
      .where(and(which, eq(messages.channel, 'email'), eq(messages.status, 'queued')));
    // Locked, so that none of the digests is written before this is decided; always in the same order.
    const digests = alias(messages, 'digests');
    const gathered = await tx
      .select({ messageId: messages.id, digestId: digests.id })
      .from(messages)
      .innerJoin(digests, eq(digests.id, messages.gatheredInto))
      .where(and(which, eq(messages.status, 'gathered'), eq(digests.status, 'queued')))
      .orderBy(asc(digests.id), asc(messages.id))
      .for('update');
    if (gathered.length === 0) return;
    const messageIds = gathered.map(({ messageId }) => messageId);
    await tx.update(messages).set(ended).where(inArray(messages.id, messageIds));
    await takeOutOfDigests(tx, {
      messageIds,
      digestIds: [...new Set(gathered.map(({ digestId }) => digestId))],
    });
    await tx
      .update(messages)
      .set(ended)
      .where(
        and(
          inArray(
            messages.id,
            gathered.map(({ digestId }) => digestId),
          ),
          sql`jsonb_array_length(${messages.variables} -> 'entries') = 0`,
        ),
      );
  }
}

/** An entry says of which mail it is; those of digests from before that was kept stay. */
async function takeOutOfDigests(
  tx: Transaction,
  { messageIds, digestIds }: { messageIds: readonly string[]; digestIds: readonly string[] },
): Promise<void> {
  const remaining = sql`(select coalesce(jsonb_agg(entry order by place), '[]'::jsonb)
    from jsonb_array_elements(${messages.variables} -> 'entries') with ordinality as entries (entry, place)
    where not coalesce(entry ->> 'messageId' in ${messageIds}, false))`;
  await tx
    .update(messages)
    .set({ variables: sql`jsonb_set(${messages.variables}, '{entries}', ${remaining})` })
    .where(inArray(messages.id, [...digestIds]));
}
