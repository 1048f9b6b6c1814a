import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { SiteAddress } from '../../../platform/config/site-address';
import { requireSoundWords } from '../commands/require-sound-words';
import type { WordsKey } from '../data/mail-versions.repository';
import type { MailWords } from '../domain/mail-templates';
import { writeSample } from '../domain/tell-sample';
import type { MailPreview } from '../http/template.schemas';

/** What these words would come to. */
@injectable()
export class PreviewMailWords {
  constructor(@inject(SiteAddress) private readonly site: SiteAddress) {}

  async execute(request: WordsKey & { words: MailWords }): Promise<z.input<typeof MailPreview>> {
    const { template, language, words } = request;
    requireSoundWords(template, words, 'body');
    const { subject, text, html } = writeSample({ template, language, words }, this.site.url);
    return { subject, text, html };
  }
}
