import { z } from 'zod';
import { languageOf } from '../../../../platform/language/languages';
import { type MailDocument, plainMail } from '../mail-document';
import { type Telling, telling } from '../mail-templates';
import { topics } from '../topics';
import { topicWords } from '../words/topics';

/** As many messages have room in one digest; more come in several. */
export const mostInDigest = 50;

export const DigestVariables = z.object({
  topic: z.enum(topics),
  entries: z
    .array(
      z.object({
        kind: z.string(),
        variables: z.json(),
        /** Of the mail that went into it. Digests from before it was kept have none. */
        messageId: z.uuid().nullable().default(null),
      }),
    )
    .max(mostInDigest),
});

/** What waited for its reader, in one mail. */
export const digest = plainMail({
  variables: DigestVariables,
  tell: ({ topic, entries }, reader): Telling => {
    const values = {
      link: `${reader.siteUrl}/inbox`,
      settings: `${reader.siteUrl}/notifications`,
      topic: topicWords[languageOf(reader.language)][topic],
    };
    const count = reader.format.number(entries.length);
    return {
      ...(entries.length === 1 ? telling('digest_of_one', values) : telling('digest', { ...values, count })),
      entries: gathered(entries.map(({ kind, variables }) => reader.write(kind, variables))),
    };
  },
});

/** What would say the same is said once, with how often it was. */
function gathered(documents: readonly MailDocument[]): NonNullable<Telling['entries']> {
  const same = new Map<string, { entry: NonNullable<Telling['entries']>[number]; count: number }>();
  for (const document of documents) {
    const entry = entryOf(document);
    const key = `${entry.title} ${entry.url}`;
    same.set(key, { entry, count: (same.get(key)?.count ?? 0) + 1 });
  }
  return [...same.values()].map(({ entry, count }) =>
    count === 1 ? entry : { ...entry, title: `${entry.title} (${count})` },
  );
}

function entryOf({ subject, blocks }: MailDocument): NonNullable<Telling['entries']>[number] {
  const text = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))[0];
  const button = blocks.find((block) => block.kind === 'button');
  return { title: subject, text: text ?? '', url: button?.url ?? '' };
}
