import { inject, injectable } from 'tsyringe';
import { Database, type Transaction } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { newId } from '../../../platform/identifiers/identifier';
import type { Job } from '../../../platform/module/define-module';
import { Clock } from '../../../platform/time/clock';
import { type Message, MessagesRepository } from '../data/messages.repository';
import { WaitingMailsRepository } from '../data/waiting-mails.repository';
import type { MailKind } from '../domain/mail-catalogue';
import { mostInDigest } from '../domain/mails/digest';
import { topicOfMail } from '../domain/topic-of';
import { isRequired, type Topic } from '../domain/topics';
import { mailQueued } from '../notification.contract';

const people = 200;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/** Sends what has waited long enough. Several of a person about one topic become one mail. */
@injectable()
export class SendDueMails implements Job {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(MessagesRepository) private readonly messages: MessagesRepository,
    @inject(WaitingMailsRepository) private readonly waiting: WaitingMailsRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const now = this.clock.now();
    let last = beforeAll;
    let due: string[];
    do {
      due = await this.waiting.peopleDueAfter(this.database, last, now, people);
      for (const personId of due) await this.sendTo(personId, now);
      last = due.at(-1) ?? last;
    } while (due.length === people);
  }

  private async sendTo(personId: string, now: Date): Promise<void> {
    let found: number;
    do {
      found = await this.work.run(async (tx) => {
        const due = await this.waiting.lockDue(tx, personId, now, mostInDigest);
        for (const [topic, mails] of byTopic(due))
          await this.sendTogether(tx, { personId, topic, mails, now });
        return due.length;
      });
    } while (found === mostInDigest);
  }

  private async sendTogether(
    tx: Transaction,
    waited: { personId: string; topic: Topic; mails: readonly Message[]; now: Date },
  ): Promise<void> {
    const { personId, topic, mails, now } = waited;
    // Receipts stay mails of their own, and so does a digest that waited for quiet hours to end.
    const loose = isRequired(topic) ? [] : mails.filter(({ kind }) => kind !== 'digest');
    const together = loose.length > 1 ? loose : [];
    for (const mail of mails) {
      if (together.includes(mail)) continue;
      await this.waiting.release(tx, mail.id, now);
      await tx.publish(mailQueued, { messageId: mail.id });
    }
    if (together.length === 0) return;
    const id = newId();
    await this.messages.insert(tx, {
      id,
      personId,
      kind: 'digest',
      channel: 'email',
      variables: {
        topic,
        entries: together.map(({ id: messageId, kind, variables }) => ({ messageId, kind, variables })),
      },
      status: 'queued',
      createdAt: now,
      changedAt: now,
    });
    await this.waiting.gather(
      tx,
      together.map((mail) => mail.id),
      id,
      now,
    );
    await tx.publish(mailQueued, { messageId: id });
  }
}

function byTopic(mails: readonly Message[]): Map<Topic, Message[]> {
  const groups = new Map<Topic, Message[]>();
  for (const mail of mails) {
    const topic = topicOfMail(mail.kind as MailKind, mail.variables);
    groups.set(topic, [...(groups.get(topic) ?? []), mail]);
  }
  return groups;
}
