import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import type { dataExportReady, erasureCancelled, erasureScheduled } from '../../user/user.contract';
import { QueueMail } from '../commands/queue-mail';
import { causeOf } from '../domain/message';

type PrivacyEvent = typeof dataExportReady | typeof erasureScheduled | typeof erasureCancelled;

/** Writes to whoever has asked for her data, or to be forgotten. */
@injectable()
export class OnPrivacy implements EventConsumer<PrivacyEvent> {
  constructor(@inject(QueueMail) private readonly mail: QueueMail) {}

  async handle(tx: Transaction, event: EventOf<PrivacyEvent>): Promise<void> {
    const cause = causeOf(event);
    const { personId } = event.payload;
    switch (event.type) {
      case 'user.data_export_ready': {
        const { expiresAt } = event.payload;
        return this.mail.queue(tx, personId, { kind: 'data_export_ready', variables: { expiresAt } }, cause);
      }
      case 'user.erasure_scheduled': {
        const { dueAt } = event.payload;
        return this.mail.queue(tx, personId, { kind: 'erasure_scheduled', variables: { dueAt } }, cause);
      }
      case 'user.erasure_cancelled':
        return this.mail.queue(tx, personId, { kind: 'erasure_cancelled', variables: {} }, cause);
    }
  }
}
