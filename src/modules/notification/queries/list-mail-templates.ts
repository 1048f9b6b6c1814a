import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { Database } from '../../../platform/database/tokens';
import { MailVersionsRepository } from '../data/mail-versions.repository';
import { type MailTemplateName, mailTemplates } from '../domain/mail-templates';
import { presentTemplateSummary } from '../http/template.presenter';
import type { MailTemplateList } from '../http/template.schemas';

/** Every mail whose words can be changed. */
@injectable()
export class ListMailTemplates {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(MailVersionsRepository) private readonly versions: MailVersionsRepository,
  ) {}

  async execute(): Promise<z.input<typeof MailTemplateList>> {
    const current = await this.versions.current(this.database);
    const names = Object.keys(mailTemplates) as MailTemplateName[];
    const items = names.map((name) =>
      presentTemplateSummary(
        name,
        current.filter(({ template }) => template === name),
      ),
    );
    return { items };
  }
}
