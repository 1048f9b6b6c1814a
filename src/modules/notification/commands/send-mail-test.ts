import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { SiteAddress } from '../../../platform/config/site-address';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import type { WordsKey } from '../data/mail-versions.repository';
import type { MailWords } from '../domain/mail-templates';
import { tellSample } from '../domain/tell-sample';
import type { MailTestView } from '../http/template.schemas';
import { QueueMail } from './queue-mail';
import { requireSoundWords } from './require-sound-words';

/** Sends an admin a mail in words that need not hold yet, to see it where mails are read. */
@injectable()
export class SendMailTest {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(QueueMail) private readonly mail: QueueMail,
    @inject(SiteAddress) private readonly site: SiteAddress,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(
    request: WordsKey & { admin: Person; words: MailWords },
  ): Promise<z.input<typeof MailTestView>> {
    const { template, language, admin } = request;
    requireSoundWords(template, request.words, 'body');
    const { values, entries = [] } = tellSample({ template, language }, this.site.url);
    const words = { ...request.words, subject: `Test: ${request.words.subject}` };
    const variables = { template, language, words, values: { ...values }, entries: [...entries] };
    return this.work.run(async (tx) => {
      // She herself is the reason; there is no event.
      const cause = {
        eventId: newId(),
        eventType: 'notification.mail_test',
        correlationId: null,
        occurredAt: this.clock.now(),
      };
      const messageId = await this.mail.queueTest(tx, admin.id, { kind: 'mail_test', variables }, cause);
      return { messageId };
    });
  }
}
