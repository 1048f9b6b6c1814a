import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { SiteAddress } from '../../../platform/config/site-address';
import { Database } from '../../../platform/database/tokens';
import { MailVersionsRepository, type WordsKey } from '../data/mail-versions.repository';
import { presentTemplate } from '../http/template.presenter';
import type { MailTemplateView } from '../http/template.schemas';

/** The words of a mail in one language, with what may stand in them. */
@injectable()
export class GetMailTemplate {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(MailVersionsRepository) private readonly versions: MailVersionsRepository,
    @inject(SiteAddress) private readonly site: SiteAddress,
  ) {}

  async execute(key: WordsKey): Promise<z.input<typeof MailTemplateView>> {
    return presentTemplate(key, await this.versions.find(this.database, key), this.site.url);
  }
}
