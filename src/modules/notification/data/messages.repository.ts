import { and, asc, desc, eq, lt, ne, sql } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import { erasedName } from '../../../platform/privacy/personal-data-events';
import type { Cause, Channel, MessageStatus } from '../domain/message';
import { messageCauses, messages } from './notification.tables';

export type Message = typeof messages.$inferSelect;
export type MessageCause = typeof messageCauses.$inferSelect;
type MessageChange = Partial<
  Pick<Message, 'status' | 'recipient' | 'subject' | 'body' | 'language' | 'providerId' | 'error' | 'sentAt'>
>;

/** Loads and saves the message ledger. Decides nothing. */
@injectable()
export class MessagesRepository {
  async lock(tx: Transaction, messageId: string): Promise<Message | undefined> {
    const [message] = await tx.select().from(messages).where(eq(messages.id, messageId)).for('update');
    return message;
  }

  async find(reader: Reader, messageId: string): Promise<Message | undefined> {
    const [message] = await reader.select().from(messages).where(eq(messages.id, messageId));
    return message;
  }

  /**
   * Takes a name out of the messages that were written in it. They know it by its letters alone, so those of a namesake
   * lose it too.
   */
  async forgetName(tx: Transaction, name: string): Promise<void> {
    const { variables, subject, body } = messages;
    // In JSON as it is written there, between its quotes.
    const quoted = JSON.stringify(name);
    await tx
      .update(messages)
      .set({
        variables: sql`replace(${variables}::text, ${quoted}, ${JSON.stringify(erasedName)})::jsonb`,
        subject: sql`replace(${subject}, ${name}, ${erasedName})`,
        body: sql`replace(${body}, ${name}, ${erasedName})`,
      })
      .where(sql`${name} in (${variables} ->> 'authorName', ${variables} ->> 'answererName',
        ${variables} ->> 'inviterName')
        or (${messages.kind} = 'digest' and position(${quoted} in ${variables}::text) > 0)`);
  }

  async insert(tx: Transaction, message: typeof messages.$inferInsert): Promise<void> {
    await tx.insert(messages).values(message);
  }

  /** Notes why a message was made; false when this event has made one of its kind for this person already. */
  async insertCause(
    tx: Transaction,
    message: { id: string; personId: string; channel: Channel; kind: string },
    cause: Cause,
  ): Promise<boolean> {
    const { id: messageId, personId, channel, kind } = message;
    const inserted = await tx
      .insert(messageCauses)
      .values({ ...cause, messageId, personId, channel, kind })
      .onConflictDoNothing()
      .returning({ eventId: messageCauses.eventId });
    return inserted.length > 0;
  }

  /** Whether this event has made a message of this kind for this person already. */
  async hasCause(
    reader: Reader,
    message: { personId: string; channel: Channel; kind: string },
    eventId: string,
  ): Promise<boolean> {
    const { personId, channel, kind } = message;
    const rows = await reader
      .select({ eventId: messageCauses.eventId })
      .from(messageCauses)
      .where(
        and(
          eq(messageCauses.eventId, eventId),
          eq(messageCauses.personId, personId),
          eq(messageCauses.channel, channel),
          eq(messageCauses.kind, kind),
        ),
      );
    return rows.length > 0;
  }

  async hasAny(reader: Reader, personId: string, kind: string): Promise<boolean> {
    const rows = await reader
      .select({ id: messages.id })
      .from(messages)
      .where(and(eq(messages.personId, personId), eq(messages.kind, kind)))
      .limit(1);
    return rows.length > 0;
  }

  /** Changes a message; false where it was cancelled meanwhile, which is for good. */
  async change(tx: Transaction, messageId: string, change: MessageChange, now: Date): Promise<boolean> {
    const changed = await tx
      .update(messages)
      .set({ ...change, changedAt: now })
      .where(and(eq(messages.id, messageId), ne(messages.status, 'cancelled')))
      .returning({ id: messages.id });
    return changed.length > 0;
  }

  /** Counts one more try. */
  async countAttempt(tx: Transaction, messageId: string, now: Date): Promise<void> {
    await tx
      .update(messages)
      .set({ attempts: sql`${messages.attempts} + 1`, changedAt: now })
      .where(eq(messages.id, messageId));
  }

  /** The newest first. */
  async list(
    reader: Reader,
    options: { status: MessageStatus | undefined; before: string | undefined; limit: number },
  ): Promise<Message[]> {
    const { status, before, limit } = options;
    return reader
      .select()
      .from(messages)
      .where(
        and(
          status === undefined ? undefined : eq(messages.status, status),
          before === undefined ? undefined : lt(messages.id, before),
        ),
      )
      .orderBy(desc(messages.id))
      .limit(limit);
  }

  /** The first events that a message was made of; a message of very many shows the beginning. */
  async causes(reader: Reader, messageId: string, limit: number): Promise<MessageCause[]> {
    return reader
      .select()
      .from(messageCauses)
      .where(eq(messageCauses.messageId, messageId))
      .orderBy(asc(messageCauses.eventId))
      .limit(limit);
  }
}
