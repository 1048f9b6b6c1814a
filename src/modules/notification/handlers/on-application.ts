import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import type { applicationApproved, applicationDeclined } from '../../user/user.contract';
import { QueueMail } from '../commands/queue-mail';
import { causeOf } from '../domain/message';

type ApplicationEvent = typeof applicationApproved | typeof applicationDeclined;

/** Writes to whoever applied to teach what was decided; the reason of a refusal stands on the page that the mail leads to. */
@injectable()
export class OnApplication implements EventConsumer<ApplicationEvent> {
  constructor(@inject(QueueMail) private readonly mail: QueueMail) {}

  async handle(tx: Transaction, event: EventOf<ApplicationEvent>): Promise<void> {
    const variables = { isApproved: event.type === 'user.application_approved' };
    const news = { kind: 'application_decided', variables } as const;
    return this.mail.queue(tx, event.payload.userId, news, causeOf(event));
  }
}
