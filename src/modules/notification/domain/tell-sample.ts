import type { Language } from '../../../platform/language/languages';
import { writeMail } from './mail-catalogue';
import type { MailReader } from './mail-document';
import type { WrittenMail } from './mail-layout';
import type { MailTemplateName, MailWords, Telling } from './mail-templates';
import { sampleNews, sampleSecretLink } from './sample-news';
import { topicOfMail } from './topic-of';
import { isRequired } from './topics';

interface Sample {
  readonly template: MailTemplateName;
  readonly language: Language;
}

/** What the placeholders of a mail stand for in its sample. */
export function tellSample(sample: Sample, siteUrl: string): Telling {
  return write(sample, siteUrl).told;
}

/** A mail in these words, as somebody might get it. */
export function writeSample(sample: Sample & { words: MailWords }, siteUrl: string): WrittenMail {
  const { template, language, words } = sample;
  const { values, entries = [] } = tellSample({ template, language }, siteUrl);
  const news = {
    kind: 'mail_test',
    variables: { template, language, words, values, entries },
  } as const;
  const { kind, variables } = sampleNews[template];
  const canEnd = !isRequired(topicOfMail(kind, variables));
  const reader = readerOf(language, siteUrl);
  const unsubscribeUrl = canEnd ? `${siteUrl}/unsubscribe` : undefined;
  return writeMail(news, { ...reader, unsubscribeUrl }, undefined).mail;
}

function write({ template, language }: Sample, siteUrl: string) {
  return writeMail(sampleNews[template], readerOf(language, siteUrl), sampleSecretLink(siteUrl));
}

function readerOf(language: Language, siteUrl: string): MailReader {
  return { name: 'Lena Okafor', address: 'lena@example.org', language, timeZone: 'UTC', siteUrl };
}
