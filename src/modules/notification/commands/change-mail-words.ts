import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { SiteAddress } from '../../../platform/config/site-address';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { MailVersionsRepository, type WordsKey } from '../data/mail-versions.repository';
import type { MailWords } from '../domain/mail-templates';
import { presentTemplate } from '../http/template.presenter';
import type { MailTemplateView } from '../http/template.schemas';
import { mailWordsChanged } from '../notification.contract';
import { notificationErrors } from '../notification.errors';
import { requireSoundWords } from './require-sound-words';

/** Puts other words in place of those that hold, for every mail that is written from now on. What was before stays on record. */
@injectable()
export class ChangeMailWords {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(MailVersionsRepository) private readonly versions: MailVersionsRepository,
    @inject(SiteAddress) private readonly site: SiteAddress,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(
    request: WordsKey & {
      admin: Person;
      /** The version that the admin saw. */
      number: number;
      /** Null for those that Stoa comes with. */
      words: MailWords | null;
    },
  ): Promise<z.input<typeof MailTemplateView>> {
    const { template, language, admin, words } = request;
    if (words) requireSoundWords(template, words, 'body.words');
    const key = { template, language };
    return this.work.run(async (tx) => {
      const current = await this.versions.find(tx, key);
      const number = (current?.number ?? 0) + 1;
      const now = this.clock.now();
      const { subject, text } = words ?? { subject: null, text: null };
      const version = { ...key, number, subject, text, changedAt: now, changedBy: admin.id };
      const isTaken = number === request.number + 1 && (await this.versions.replace(tx, version));
      if (!isTaken) throw notificationErrors.wordsChanged();
      await tx.publish(mailWordsChanged, {
        ...key,
        number,
        isBuiltIn: words === null,
        changedBy: admin.id,
        changedAt: now.toISOString(),
      });
      return presentTemplate(key, { ...version, isCurrent: true }, this.site.url);
    });
  }
}
