import { z } from 'zod';
import { type MailDocument, type MailReader, plainMail } from '../mail-document';
import { type Topic, topics } from '../topics';

/** As many messages have room in one digest; more come in several. */
export const mostInDigest = 50;

export const DigestVariables = z.object({
  topic: z.enum(topics),
  entries: z.array(z.object({ kind: z.string(), variables: z.json() })).max(mostInDigest),
});

const names: { readonly [Name in Topic]: string } = {
  account: 'your account',
  purchases: 'your purchases',
  courses: 'your courses',
  questions: 'questions under lessons',
  announcements: 'news from those who teach you',
  certificates: 'your certificates',
  rewards: 'your badges',
  reviews: 'reviews',
  uploads: 'your uploads',
};

/**
 * What waited for its reader, in one mail.
 *
 * @param write what each of the messages would say as a mail of its own.
 */
export function digestOf(write: (kind: string, variables: unknown, reader: MailReader) => MailDocument) {
  return plainMail({
    variables: DigestVariables,
    write: ({ topic, entries }, reader) => ({
      subject: `${entries.length} messages about ${names[topic]}`,
      paragraphs: ['This is what has happened since the last time:'],
      entries: gathered(entries.map(({ kind, variables }) => write(kind, variables, reader))),
      action: { label: 'Open your inbox', url: `${reader.siteUrl}/inbox` },
      afterword: [`How often such mails come is up to you: ${reader.siteUrl}/notifications`],
    }),
  });
}

/** What would say the same is said once, with how often it was. */
function gathered(documents: readonly MailDocument[]): NonNullable<MailDocument['entries']> {
  const same = new Map<string, { document: MailDocument; count: number }>();
  for (const document of documents) {
    const key = `${document.subject} ${document.action.url}`;
    same.set(key, { document, count: (same.get(key)?.count ?? 0) + 1 });
  }
  return [...same.values()].map(({ document, count }) => ({
    title: count === 1 ? document.subject : `${document.subject} (${count})`,
    text: document.paragraphs[0] ?? '',
    url: document.action.url,
  }));
}
