import { and, desc, eq, isNotNull, lt } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import type { Language } from '../../../platform/language/languages';
import { type EditedWords, wordsThatHold } from '../domain/edited-words';
import type { MailTemplateName } from '../domain/mail-templates';
import type { FindMailWords } from '../domain/words/mail-words';
import { mailVersions } from './notification.tables';

export type MailVersion = typeof mailVersions.$inferSelect;

/** Which mail, in which language. */
export interface WordsKey {
  readonly template: MailTemplateName;
  readonly language: Language;
}

/** Loads and saves the words of mails. Decides nothing. */
@injectable()
export class MailVersionsRepository {
  /** As many as there are mails in all languages, at most. */
  async current(reader: Reader): Promise<MailVersion[]> {
    return reader.select().from(mailVersions).where(eq(mailVersions.isCurrent, true));
  }

  async wordsThatHold(reader: Reader): Promise<FindMailWords> {
    const edited = await reader
      .select()
      .from(mailVersions)
      .where(and(eq(mailVersions.isCurrent, true), isNotNull(mailVersions.text)));
    return wordsThatHold(edited.flatMap((version) => editedWords(version) ?? []));
  }

  async find(reader: Reader, { template, language }: WordsKey): Promise<MailVersion | undefined> {
    const [version] = await reader
      .select()
      .from(mailVersions)
      .where(
        and(
          eq(mailVersions.template, template),
          eq(mailVersions.language, language),
          eq(mailVersions.isCurrent, true),
        ),
      );
    return version;
  }

  /** The newest first. */
  async list(
    reader: Reader,
    options: WordsKey & { before: number | undefined; limit: number },
  ): Promise<MailVersion[]> {
    const { template, language, before, limit } = options;
    return reader
      .select()
      .from(mailVersions)
      .where(
        and(
          eq(mailVersions.template, template),
          eq(mailVersions.language, language),
          before === undefined ? undefined : lt(mailVersions.number, before),
        ),
      )
      .orderBy(desc(mailVersions.number))
      .limit(limit);
  }

  /** Puts a version in place of the one before; false where somebody else has done so meanwhile. */
  async replace(tx: Transaction, version: Omit<MailVersion, 'isCurrent'>): Promise<boolean> {
    const { template, language, number } = version;
    await tx
      .update(mailVersions)
      .set({ isCurrent: false })
      .where(
        and(
          eq(mailVersions.template, template),
          eq(mailVersions.language, language),
          eq(mailVersions.number, number - 1),
        ),
      );
    const inserted = await tx
      .insert(mailVersions)
      .values({ ...version, isCurrent: true })
      .onConflictDoNothing()
      .returning({ number: mailVersions.number });
    return inserted.length > 0;
  }
}

/** Undefined where the words that Stoa comes with were put back. */
export function editedWords({ template, language, subject, text }: MailVersion): EditedWords | undefined {
  return subject === null || text === null ? undefined : { template, language, subject, text };
}
