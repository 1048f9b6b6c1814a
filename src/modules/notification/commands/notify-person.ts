import { inject, injectable } from 'tsyringe';
import type { Transaction } from '../../../platform/database/tokens';
import { Broadcast } from '../../../platform/events/broadcast';
import { newId } from '../../../platform/identifiers/identifier';
import { languageOf } from '../../../platform/language/languages';
import { Clock } from '../../../platform/time/clock';
import { InboxRepository } from '../data/inbox.repository';
import { MessagesRepository } from '../data/messages.repository';
import { PreferencesRepository } from '../data/preferences.repository';
import { ReadersRepository } from '../data/readers.repository';
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
    @inject(ReadersRepository) private readonly readers: ReadersRepository,
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

    const language = await this.readers.languageOf(tx, personId);
    if (!(await this.isWanted(tx, personId, kind)))
      return this.keepBack(tx, subject, { news, language, count: 1 }, cause);

    const since = new Date(this.clock.now().getTime() - withinMilliseconds);
    const gathered = withinMilliseconds > 0 ? await this.inbox.findUnread(tx, subject, since) : undefined;
    const id = gathered?.messageId ?? newId();
    const written = { id, news, language, count: (gathered?.count ?? 0) + 1 };
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
    words: Words,
    cause: Cause,
  ): Promise<void> {
    const now = this.clock.now();
    const { variables, written } = wordsOf(words);
    const message = { id: newId(), personId, kind, channel };
    const fate = { status: 'cancelled', error: turnedOff } as const;
    const times = { createdAt: now, changedAt: now };
    await this.messages.insert(tx, { ...message, variables, ...written, ...fate, ...times });
    await this.messages.insertCause(tx, message, cause);
  }

  private async grow(tx: Transaction, { id, ...words }: Words & { id: string }): Promise<void> {
    const now = this.clock.now();
    const { written, link } = wordsOf(words);
    await this.messages.change(tx, id, { ...written, sentAt: now }, now);
    await this.inbox.grow(tx, id, { count: words.count, link, latestAt: now });
  }

  private async insert(
    tx: Transaction,
    subject: { personId: string; kind: string; subjectKey: string; channel: 'in_app' },
    { id, ...words }: Words & { id: string },
  ): Promise<void> {
    const now = this.clock.now();
    const { personId, kind, subjectKey, channel } = subject;
    const { variables, written, link } = wordsOf(words);
    await this.messages.insert(tx, {
      id,
      personId,
      kind,
      channel,
      variables,
      ...written,
      status: 'sent',
      createdAt: now,
      changedAt: now,
      sentAt: now,
    });
    await this.inbox.insert(tx, {
      messageId: id,
      personId,
      kind,
      subjectKey,
      count: words.count,
      link,
      latestAt: now,
    });
  }
}

/** What is told, to whom in which language, and how many of its kind it stands for. */
interface Words {
  readonly news: InAppNews;
  /** BCP 47. */
  readonly language: string;
  readonly count: number;
}

function wordsOf({ news, language, count }: Words) {
  const { kind: _, ...variables } = news;
  const { title, body, link } = writeInApp(news, count, language);
  return { variables, written: { subject: title, body, language: languageOf(language) }, link };
}
