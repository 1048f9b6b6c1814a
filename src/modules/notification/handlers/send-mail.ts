import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import { Database, type Transaction } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { describeError, mostAttempts } from '../../../platform/events/retry-policy';
import type { EventConsumer } from '../../../platform/module/define-module';
import { Clock } from '../../../platform/time/clock';
import { DeliverMail, type Delivery } from '../commands/deliver-mail';
import { MessagesRepository } from '../data/messages.repository';
import { WaitingMailsRepository } from '../data/waiting-mails.repository';
import { isSettled } from '../domain/message';
import type { mailQueued } from '../notification.contract';

/**
 * Sends one mail of the ledger.
 *
 * There is a window in which it may be handed over twice: when this process dies after the mail was taken and before that
 * is on record. The message's id in the ledger goes with it each time, so a provider that knows the id, as the mailbox
 * does, sends once; with one that does not, the second copy is the price of never losing a mail.
 */
@injectable()
export class SendMail implements EventConsumer<typeof mailQueued, Delivery | undefined> {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(MessagesRepository) private readonly messages: MessagesRepository,
    @inject(WaitingMailsRepository) private readonly waiting: WaitingMailsRepository,
    @inject(DeliverMail) private readonly deliverMail: DeliverMail,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async prepare(event: EventOf<typeof mailQueued>): Promise<Delivery | undefined> {
    const { messageId } = event.payload;
    const message = await this.messages.find(this.database, messageId);
    if (!message || isSettled(message.status)) return undefined;
    await this.work.step((tx) => this.messages.countAttempt(tx, messageId, this.clock.now()));
    try {
      return await this.deliverMail.deliver(message);
    } catch (error) {
      // After the last try the event is a dead letter: replayed, it is tried again.
      const status = message.attempts + 1 >= mostAttempts ? 'failed' : 'queued';
      const change = { status, error: describeError(error) } as const;
      await this.work.step((tx) => this.messages.change(tx, messageId, change, this.clock.now()));
      throw error;
    }
  }

  async handle(
    tx: Transaction,
    event: EventOf<typeof mailQueued>,
    delivery: Delivery | undefined,
  ): Promise<void> {
    if (!delivery) return;
    const { messageId } = event.payload;
    const now = this.clock.now();
    switch (delivery.kind) {
      case 'sent': {
        const { providerId } = delivery;
        const change = { status: 'sent', providerId, error: null, sentAt: now } as const;
        await this.messages.change(tx, messageId, change, now);
        return;
      }
      case 'held':
        return this.waiting.hold(tx, messageId, delivery.until, now);
      case 'failed':
      case 'cancelled':
        await this.messages.change(tx, messageId, { status: delivery.kind, error: delivery.reason }, now);
    }
  }
}
