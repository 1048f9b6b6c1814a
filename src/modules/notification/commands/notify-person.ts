import { inject, injectable } from 'tsyringe';
import type { Transaction } from '../../../platform/database/tokens';
import { Broadcast } from '../../../platform/events/broadcast';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { InboxRepository } from '../data/inbox.repository';
import { MessagesRepository } from '../data/messages.repository';
import { PreferencesRepository } from '../data/preferences.repository';
import { gatheringOf, type InAppNews, writeInApp } from '../domain/in-app-news';
import { type Cause, turnedOff } from '../domain/message';
import { preferenceThatHolds } from '../domain/preference';
import { topicOf } from '../domain/topic-of';
import { inboxChannel } from '../queries/inbox-changes';

/** Puts a message into someone's inbox, or adds to the unread one about the same thing, and tells her open pages. */
@injectable()
export class NotifyPerson {
  constructor(
    @inject(MessagesRepository) private readonly messages: MessagesRepository,
    @inject(InboxRepository) private readonly inbox: InboxRepository,
    @inject(PreferencesRepository) private readonly preferences: PreferencesRepository,
    @inject(Broadcast) private readonly broadcast: Broadcast,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async notify(tx: Transaction, personId: string, news: InAppNews, cause: Cause): Promise<void> {
    const { kind } = news;
    const { subjectKey, withinMilliseconds } = gatheringOf(news);
    const subject = { personId, kind, subjectKey, channel: 'in_app' as const };
    if (withinMilliseconds > 0) await this.inbox.lockSubject(tx, subject);
    if (await this.messages.hasCause(tx, subject, cause.eventId)) return;

    if (!(await this.isWanted(tx, personId, kind))) return this.keepBack(tx, subject, news, cause);

    const since = new Date(this.clock.now().getTime() - withinMilliseconds);
    const gathered = withinMilliseconds > 0 ? await this.inbox.findUnread(tx, subject, since) : undefined;
    const id = gathered?.messageId ?? newId();
    const written = { id, news, count: (gathered?.count ?? 0) + 1 };
    if (gathered) await this.grow(tx, written);
    else await this.insert(tx, subject, written);
    await this.messages.insertCause(tx, { ...subject, id }, cause);
    await this.broadcast.announce(tx, inboxChannel, { userId: personId, notificationId: id });
  }

  private async isWanted(tx: Transaction, personId: string, kind: InAppNews['kind']): Promise<boolean> {
    const topic = topicOf(kind);
    return preferenceThatHolds(topic, await this.preferences.find(tx, personId, topic)).inApp;
  }

  /** The ledger says why nothing came. */
  private async keepBack(
    tx: Transaction,
    { personId, kind, channel }: { personId: string; kind: string; channel: 'in_app' },
    news: InAppNews,
    cause: Cause,
  ): Promise<void> {
    const now = this.clock.now();
    const { kind: _, ...variables } = news;
    const { title, body } = writeInApp(news, 1);
    const message = { id: newId(), personId, kind, channel };
    const fate = { status: 'cancelled', error: turnedOff } as const;
    const times = { createdAt: now, changedAt: now };
    await this.messages.insert(tx, { ...message, variables, subject: title, body, ...fate, ...times });
    await this.messages.insertCause(tx, message, cause);
  }

  private async grow(
    tx: Transaction,
    { id, news, count }: { id: string; news: InAppNews; count: number },
  ): Promise<void> {
    const now = this.clock.now();
    const { title, body, link } = writeInApp(news, count);
    await this.messages.change(tx, id, { subject: title, body, sentAt: now }, now);
    await this.inbox.grow(tx, id, { count, link, latestAt: now });
  }

  private async insert(
    tx: Transaction,
    subject: { personId: string; kind: string; subjectKey: string; channel: 'in_app' },
    { id, news, count }: { id: string; news: InAppNews; count: number },
  ): Promise<void> {
    const now = this.clock.now();
    const { personId, kind, subjectKey, channel } = subject;
    const { kind: _, ...variables } = news;
    const { title, body, link } = writeInApp(news, count);
    await this.messages.insert(tx, {
      id,
      personId,
      kind,
      channel,
      variables,
      subject: title,
      body,
      status: 'sent',
      createdAt: now,
      changedAt: now,
      sentAt: now,
    });
    await this.inbox.insert(tx, { messageId: id, personId, kind, subjectKey, count, link, latestAt: now });
  }
}
