import { z } from 'zod';
import { listOf, text } from '../../../platform/http/schemas';
import { languages } from '../../../platform/language/languages';
import { type MailTemplateName, mailTemplates } from '../domain/mail-templates';
import { topics } from '../domain/topics';

export const TemplateName = z.enum(Object.keys(mailTemplates) as [MailTemplateName]);

/** Without what ends a line, or turns the direction of the text around it. */
const oneLine = /^[^\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]*$/u;
const lines = /^(?:[^\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]|[\n\r\t])*$/u;

export const WordsOfMail = z
  .strictObject({
    subject: text(150, 1).trim().min(1).regex(oneLine, { error: 'Must be one line.' }),
    text: text(5_000, 1).trim().min(1).regex(lines, { error: 'Must be plain text.' }),
  })
  .meta({ id: 'MailWords', description: 'With placeholders in braces. A blank line parts paragraphs.' });

export const WordsChange = z
  .strictObject({
    number: z.int().min(0).max(1_000_000).meta({ description: 'The version that was seen.' }),
    words: WordsOfMail.nullable().meta({ description: 'Null puts the words back that Stoa comes with.' }),
  })
  .meta({ id: 'MailWordsChange' });

export const MailTemplateSummary = z
  .object({
    template: TemplateName,
    topic: z
      .enum(topics)
      .nullable()
      .meta({ description: 'Null for digests, which have that of their mails.' }),
    languages: z.array(
      z.object({
        language: z.enum(languages),
        subject: z.string(),
        isBuiltIn: z.boolean(),
        changedAt: z.iso.datetime().nullable(),
      }),
    ),
  })
  .meta({ id: 'MailTemplateSummary' });

export const MailTemplateList = z.object({ items: z.array(MailTemplateSummary) });

export const MailTemplateView = z
  .object({
    template: TemplateName,
    language: z.enum(languages),
    number: z.int().meta({ description: 'Of the version that holds; 0 for what Stoa comes with.' }),
    isBuiltIn: z.boolean(),
    words: WordsOfMail,
    builtIn: WordsOfMail,
    placeholders: z.array(
      z.object({
        name: z.string(),
        isRequired: z.boolean(),
        example: z.string().nullable().meta({ description: 'What it stands for in the sample.' }),
      }),
    ),
    changedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'MailTemplate' });

export const MailVersionView = z
  .object({
    number: z.int(),
    words: WordsOfMail.nullable().meta({ description: 'Null where the words of Stoa were put back.' }),
    changedAt: z.iso.datetime(),
    changedBy: z.object({ id: z.uuid(), name: z.string().nullable() }),
  })
  .meta({ id: 'MailVersion' });

export const MailVersionList = listOf(MailVersionView);

export const MailPreview = z
  .object({ subject: z.string(), text: z.string(), html: z.string() })
  .meta({ id: 'MailPreview', description: 'With made-up values, as its reader would get it.' });

export const MailTestView = z
  .object({ messageId: z.uuid().meta({ description: 'In the message ledger.' }) })
  .meta({ id: 'MailTest' });
