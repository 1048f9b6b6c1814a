import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import type { certificateIssued } from '../../certificate/certificate.contract';
import { NotifyPerson } from '../commands/notify-person';
import { QueueMail } from '../commands/queue-mail';
import { causeOf } from '../domain/message';

/** A course is completed, and its certificate is there. */
@injectable()
export class OnCertificateIssued implements EventConsumer<typeof certificateIssued> {
  constructor(
    @inject(QueueMail) private readonly mail: QueueMail,
    @inject(NotifyPerson) private readonly inbox: NotifyPerson,
  ) {}

  async handle(tx: Transaction, event: EventOf<typeof certificateIssued>): Promise<void> {
    const cause = causeOf(event);
    const { learnerId, courseTitle, code, issuedAt } = event.payload;
    const kind = 'certificate_issued';
    await this.mail.queue(tx, learnerId, { kind, variables: { courseTitle, code, issuedAt } }, cause);
    await this.inbox.notify(tx, learnerId, { kind, courseTitle, code }, cause);
  }
}
