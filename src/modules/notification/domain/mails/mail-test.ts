import { z } from 'zod';
import { languages } from '../../../../platform/language/languages';
import { plainMail } from '../mail-document';
import { type MailTemplateName, mailTemplates } from '../mail-templates';

/** What an admin sends herself, to see words before they hold for others. Its values are those of a sample. */
export const mailTest = plainMail({
  variables: z.object({
    template: z.enum(Object.keys(mailTemplates) as [MailTemplateName]),
    language: z.enum(languages),
    words: z.object({ subject: z.string(), text: z.string() }),
    values: z.record(z.string(), z.string().nullable()),
    entries: z.array(z.object({ title: z.string(), text: z.string(), url: z.string() })),
  }),
  tell: ({ template, language, words, values, entries }) => ({ template, language, words, values, entries }),
});
