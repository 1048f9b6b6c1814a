import { and, count, desc, eq, gte, isNull, sql } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import type { Language } from '../../../platform/language/languages';
import { inboxItems, messages } from './notification.tables';

type InboxRow = typeof inboxItems.$inferSelect;

/** A message in an inbox, with its words. */
export interface InboxItem {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly body: string;
  readonly language: Language;
  readonly link: string | null;
  readonly count: number;
  readonly latestAt: Date;
  readonly readAt: Date | null;
}

/** Loads and saves what stands in people's inboxes. Decides nothing. */
@injectable()
export class InboxRepository {
  /** Until the transaction ends, nobody else adds to this person's messages about the same thing. */
  async lockSubject(
    tx: Transaction,
    subject: { personId: string; kind: string; subjectKey: string },
  ): Promise<void> {
    const key = `notification:${subject.personId}:${subject.kind}:${subject.subjectKey}`;
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}::text, 0))`);
  }

  /** The unread message about the same thing whose last event came at `since` or later. */
  async findUnread(
    tx: Transaction,
    subject: { personId: string; kind: string; subjectKey: string },
    since: Date,
  ): Promise<InboxRow | undefined> {
    const [row] = await tx
      .select()
      .from(inboxItems)
      .where(
        and(
          eq(inboxItems.personId, subject.personId),
          isNull(inboxItems.readAt),
          gte(inboxItems.latestAt, since),
          eq(inboxItems.kind, subject.kind),
          eq(inboxItems.subjectKey, subject.subjectKey),
        ),
      )
      .orderBy(desc(inboxItems.latestAt), desc(inboxItems.messageId))
      .limit(1)
      .for('update');
    return row;
  }

  async insert(tx: Transaction, item: typeof inboxItems.$inferInsert): Promise<void> {
    await tx.insert(inboxItems).values(item);
  }

  async grow(
    tx: Transaction,
    messageId: string,
    to: { count: number; link: string | null; latestAt: Date },
  ): Promise<void> {
    await tx.update(inboxItems).set(to).where(eq(inboxItems.messageId, messageId));
  }

  async find(reader: Reader, personId: string, messageId: string): Promise<InboxItem | undefined> {
    const [item] = await selectItems(reader).where(
      and(eq(inboxItems.messageId, messageId), eq(inboxItems.personId, personId)),
    );
    return item && withWords(item);
  }

  /** The latest first. */
  async list(
    reader: Reader,
    options: {
      personId: string;
      isUnreadOnly: boolean;
      after: { latestAt: string; id: string } | undefined;
      limit: number;
    },
  ): Promise<InboxItem[]> {
    const { personId, isUnreadOnly, after, limit } = options;
    const items = await selectItems(reader)
      .where(
        and(
          eq(inboxItems.personId, personId),
          isUnreadOnly ? isNull(inboxItems.readAt) : undefined,
          after &&
            sql`(${inboxItems.latestAt}, ${inboxItems.messageId}) < (${after.latestAt}::timestamptz, ${after.id}::uuid)`,
        ),
      )
      .orderBy(desc(inboxItems.latestAt), desc(inboxItems.messageId))
      .limit(limit);
    return items.map(withWords);
  }

  async countUnread(reader: Reader, personId: string): Promise<number> {
    const [row] = await reader
      .select({ count: count() })
      .from(inboxItems)
      .where(and(eq(inboxItems.personId, personId), isNull(inboxItems.readAt)));
    return row?.count ?? 0;
  }

  async markRead(tx: Transaction, messageId: string, now: Date): Promise<void> {
    await tx
      .update(inboxItems)
      .set({ readAt: now })
      .where(and(eq(inboxItems.messageId, messageId), isNull(inboxItems.readAt)));
  }

  async markAllRead(tx: Transaction, personId: string, now: Date): Promise<void> {
    await tx
      .update(inboxItems)
      .set({ readAt: now })
      .where(and(eq(inboxItems.personId, personId), isNull(inboxItems.readAt)));
  }
}

function selectItems(reader: Reader) {
  return reader
    .select({
      id: inboxItems.messageId,
      kind: inboxItems.kind,
      title: messages.subject,
      body: messages.body,
      language: messages.language,
      link: inboxItems.link,
      count: inboxItems.count,
      latestAt: inboxItems.latestAt,
      readAt: inboxItems.readAt,
    })
    .from(inboxItems)
    .innerJoin(messages, eq(messages.id, inboxItems.messageId));
}

/** A message in the inbox is written when it is put there; a mail would have no words before it is sent. */
function withWords(
  item: Omit<InboxItem, 'title' | 'body' | 'language'> & {
    title: string | null;
    body: string | null;
    language: Language | null;
  },
): InboxItem {
  return { ...item, title: item.title ?? '', body: item.body ?? '', language: item.language ?? 'en' };
}
