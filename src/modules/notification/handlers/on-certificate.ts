import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import { Clock } from '../../../platform/time/clock';
import {
  type certificateIssued,
  type certificateReissued,
  certificateRevoked,
} from '../../certificate/certificate.contract';
import { NotifyPerson } from '../commands/notify-person';
import { QueueMail } from '../commands/queue-mail';
import { WaitingMailsRepository } from '../data/waiting-mails.repository';
import type { InAppNews } from '../domain/in-app-news';
import type { MailNews } from '../domain/mail-catalogue';
import { causeOf } from '../domain/message';

type CertificateEvent = typeof certificateIssued | typeof certificateRevoked | typeof certificateReissued;

/** A certificate is there, or does not hold any more, or another took its place. */
@injectable()
export class OnCertificate implements EventConsumer<CertificateEvent> {
  constructor(
    @inject(QueueMail) private readonly mail: QueueMail,
    @inject(NotifyPerson) private readonly inbox: NotifyPerson,
    @inject(WaitingMailsRepository) private readonly waiting: WaitingMailsRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async handle(tx: Transaction, event: EventOf<CertificateEvent>): Promise<void> {
    const cause = causeOf(event);
    const { learnerId, courseTitle, code } = event.payload;
    const mail = mailAbout(event);
    if (event.type === certificateRevoked.type) {
      const news = { personId: learnerId, kinds: ['certificate_issued'], about: { code } };
      await this.waiting.cancel(
        tx,
        news,
        'The certificate was revoked before it could be sent.',
        this.clock.now(),
      );
    }
    const news: InAppNews = { kind: mail.kind, courseTitle, code };
    await this.mail.queue(tx, learnerId, mail, cause);
    await this.inbox.notify(tx, learnerId, news, cause);
  }
}

type CertificateMail = Extract<MailNews, { kind: `certificate_${string}` }>;

function mailAbout(event: EventOf<CertificateEvent>): CertificateMail {
  const { courseTitle, code } = event.payload;
  switch (event.type) {
    case 'certificate.issued': {
      const { issuedAt } = event.payload;
      return { kind: 'certificate_issued', variables: { courseTitle, code, issuedAt } };
    }
    case 'certificate.revoked': {
      const { reason, revokedAt } = event.payload;
      return { kind: 'certificate_revoked', variables: { courseTitle, code, reason, revokedAt } };
    }
    case 'certificate.reissued': {
      const { learnerName, replaced, issuedAt } = event.payload;
      return {
        kind: 'certificate_reissued',
        variables: { courseTitle, learnerName, code, replacedCode: replaced.code, issuedAt },
      };
    }
  }
}
