import { and, arrayContains, asc, count, desc, eq, gt, inArray, isNull, lt, sql } from 'drizzle-orm';
import { inject, injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import type { BankSources } from '../domain/freeze-entries';
import { picturesOf } from '../domain/pictures';
import type { Question } from '../domain/question';
import type { BankQuestion, QuestionBank } from '../domain/question-bank';
import type { BankEntry, QuizEntry } from '../domain/quiz-entry';
import { bankQuestions, bankQuestionVersions, questionBanks } from './bank.tables';
import { PicturesRepository } from './pictures.repository';

export interface BankFilter {
  readonly text: string | undefined;
  readonly tag: string | undefined;
}

/** Loads and saves question banks, and every version of what is in them. Decides nothing. */
@injectable()
export class BanksRepository {
  constructor(@inject(PicturesRepository) private readonly pictures: PicturesRepository) {}

  async find(reader: Reader, bankId: string): Promise<QuestionBank | undefined> {
    const [bank] = await reader.select(bankColumns).from(questionBanks).where(eq(questionBanks.id, bankId));
    return bank;
  }

  /** The bank, locked until the transaction ends: who adds to it or takes from it waits. */
  async lock(tx: Transaction, bankId: string): Promise<QuestionBank | undefined> {
    const [bank] = await tx
      .select(bankColumns)
      .from(questionBanks)
      .where(eq(questionBanks.id, bankId))
      .for('update');
    return bank;
  }

  /** Those of a course, the oldest first. */
  async list(
    reader: Reader,
    courseId: string,
    { after, limit }: { readonly after: string | undefined; readonly limit: number },
  ): Promise<QuestionBank[]> {
    return reader
      .select(bankColumns)
      .from(questionBanks)
      .where(and(eq(questionBanks.courseId, courseId), after ? gt(questionBanks.id, after) : undefined))
      .orderBy(asc(questionBanks.id))
      .limit(limit);
  }

  /** How many a course has; others that are being made wait until the transaction ends. */
  async countForMore(tx: Transaction, courseId: string): Promise<number> {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`question-banks/${courseId}`}, 0))`);
    const [row] = await tx
      .select({ banks: count() })
      .from(questionBanks)
      .where(eq(questionBanks.courseId, courseId));
    return row?.banks ?? 0;
  }

  async insert(tx: Transaction, { id, courseId, title, updatedAt }: QuestionBank): Promise<void> {
    await tx.insert(questionBanks).values({ id, courseId, title, createdAt: updatedAt, updatedAt });
  }

  async rename(tx: Transaction, bankId: string, title: string, now: Date): Promise<void> {
    await tx.update(questionBanks).set({ title, updatedAt: now }).where(eq(questionBanks.id, bankId));
  }

  async changeCount(tx: Transaction, bankId: string, by: number, now: Date): Promise<void> {
    const questionCount = sql`${questionBanks.questionCount} + ${by}`;
    await tx.update(questionBanks).set({ questionCount, updatedAt: now }).where(eq(questionBanks.id, bankId));
  }

  /** Every tag in a bank, with how many questions have it. */
  async tagsOf(reader: Reader, bankId: string, limit: number): Promise<{ tag: string; count: number }[]> {
    const tag = sql<string>`unnest(${bankQuestions.tags})`.as('tag');
    return reader
      .select({ tag, count: sql<number>`count(*)`.mapWith(Number).as('tagged') })
      .from(bankQuestions)
      .where(isIn(bankId))
      .groupBy(sql`tag`)
      .orderBy(sql`tagged desc, tag`)
      .limit(limit);
  }

  /** The newest first. */
  async listQuestions(
    reader: Reader,
    bankId: string,
    { filter, after, limit }: { filter: BankFilter; after: string | undefined; limit: number },
  ): Promise<BankQuestion[]> {
    const { text, tag } = filter;
    const prompt = sql`${bankQuestions.question} ->> 'prompt'`;
    return reader
      .select(questionColumns)
      .from(bankQuestions)
      .where(
        and(
          isIn(bankId),
          after ? lt(bankQuestions.id, after) : undefined,
          text ? sql`${prompt} ilike ${`%${text.replace(/[\\%_]/g, '\\$&')}%`}` : undefined,
          tag ? arrayContains(bankQuestions.tags, [tag]) : undefined,
        ),
      )
      .orderBy(desc(bankQuestions.id))
      .limit(limit);
  }

  async allQuestions(reader: Reader, bankId: string): Promise<BankQuestion[]> {
    return reader.select(questionColumns).from(bankQuestions).where(isIn(bankId));
  }

  async findQuestion(reader: Reader, questionId: string): Promise<BankQuestion | undefined> {
    const [found] = await reader
      .select(questionColumns)
      .from(bankQuestions)
      .where(and(eq(bankQuestions.id, questionId), isNull(bankQuestions.removedAt)));
    return found;
  }

  async lockQuestion(tx: Transaction, questionId: string): Promise<BankQuestion | undefined> {
    const [found] = await tx
      .select(questionColumns)
      .from(bankQuestions)
      .where(and(eq(bankQuestions.id, questionId), isNull(bankQuestions.removedAt)))
      .for('update');
    return found;
  }

  async insertQuestions(
    tx: Transaction,
    added: readonly BankQuestion[],
    { savedBy, now }: { readonly savedBy: string; readonly now: Date },
  ): Promise<void> {
    await tx.insert(bankQuestions).values(
      added.map(({ bankId, version, tags, question }) => ({
        id: question.id,
        bankId,
        version,
        tags: [...tags],
        question,
        createdAt: now,
        updatedAt: now,
      })),
    );
    await this.insertVersions(tx, added, { savedBy, now });
  }

  /** Keeps a question as it is now; what was before stays among its versions. */
  async replaceQuestion(
    tx: Transaction,
    { version, tags, question }: BankQuestion,
    now: Date,
  ): Promise<void> {
    await tx
      .update(bankQuestions)
      .set({ version, tags: [...tags], question, updatedAt: now })
      .where(eq(bankQuestions.id, question.id));
  }

  async insertVersions(
    tx: Transaction,
    versions: readonly BankQuestion[],
    { savedBy, now }: { readonly savedBy: string; readonly now: Date },
  ): Promise<void> {
    await tx.insert(bankQuestionVersions).values(
      versions.map(({ version, question }) => ({
        questionId: question.id,
        version,
        question,
        savedBy,
        savedAt: now,
      })),
    );
  }

  async removeQuestion(tx: Transaction, questionId: string, now: Date): Promise<void> {
    await tx.update(bankQuestions).set({ removedAt: now }).where(eq(bankQuestions.id, questionId));
  }

  /** What these drafts take from banks, as it is there now. */
  async sourcesOf(
    reader: Reader,
    drafts: readonly { readonly courseId: string; readonly questions: readonly QuizEntry[] }[],
  ): Promise<BankSources> {
    const entries = drafts.flatMap(({ questions }) => questions);
    const named = entries.filter((entry) => entry.kind === 'from_bank');
    const bankIds = [...new Set(entries.flatMap((entry) => (entry.kind === 'draw' ? [entry.bankId] : [])))];
    // One after the other: within a transaction there is one connection.
    const questions = await this.namedQuestions(reader, [...new Set(named.map(({ id }) => id))]);
    const versions = await this.pinnedVersions(reader, named);
    const banks = await this.findAll(reader, bankIds);
    const pool = await this.poolsOf(reader, bankIds);
    const own = entries.filter((entry) => entry.kind === 'hotspot');
    const pictures = await this.pictures.among(
      reader,
      drafts.map(({ courseId }) => courseId),
      picturesOf([
        ...own,
        ...questions.map(({ question }) => question),
        ...versions.map(({ question }) => question),
      ]),
    );
    return {
      pictures,
      questions: new Map(
        questions.map((found) => {
          const own = versions.filter(({ id }) => id === found.question.id);
          const pinned = new Map(own.map(({ version, question }) => [version, question]));
          return [found.question.id, { ...found, versions: pinned }];
        }),
      ),
      banks: new Map(
        banks.map(({ id, title, courseId }) => [
          id,
          { title, courseId, questions: pool.filter(({ bankId }) => bankId === id) },
        ]),
      ),
    };
  }

  private async findAll(reader: Reader, bankIds: readonly string[]): Promise<QuestionBank[]> {
    if (bankIds.length === 0) return [];
    return reader
      .select(bankColumns)
      .from(questionBanks)
      .where(inArray(questionBanks.id, [...bankIds]));
  }

  private async namedQuestions(reader: Reader, ids: readonly string[]) {
    if (ids.length === 0) return [];
    return reader
      .select({
        bankId: bankQuestions.bankId,
        bankTitle: questionBanks.title,
        courseId: questionBanks.courseId,
        version: bankQuestions.version,
        question: bankQuestions.question,
      })
      .from(bankQuestions)
      .innerJoin(questionBanks, eq(questionBanks.id, bankQuestions.bankId))
      .where(and(inArray(bankQuestions.id, [...ids]), isNull(bankQuestions.removedAt)));
  }

  private async pinnedVersions(reader: Reader, named: readonly BankEntry[]) {
    const pins = named.flatMap(({ id, version }) => (version === null ? [] : [{ id, version }]));
    if (pins.length === 0) return [];
    const ids = sql.param(pins.map(({ id }) => id));
    const numbers = sql.param(pins.map(({ version }) => version));
    return reader
      .select({
        id: bankQuestionVersions.questionId,
        version: bankQuestionVersions.version,
        question: bankQuestionVersions.question,
      })
      .from(bankQuestionVersions)
      .where(
        sql`(${bankQuestionVersions.questionId}, ${bankQuestionVersions.version})
          in (select * from unnest(${ids}::uuid[], ${numbers}::int[]))`,
      );
  }

  private async poolsOf(reader: Reader, bankIds: readonly string[]) {
    if (bankIds.length === 0) return [];
    return reader
      .select({
        id: bankQuestions.id,
        bankId: bankQuestions.bankId,
        version: bankQuestions.version,
        tags: bankQuestions.tags,
      })
      .from(bankQuestions)
      .where(and(inArray(bankQuestions.bankId, [...bankIds]), isNull(bankQuestions.removedAt)))
      .orderBy(asc(bankQuestions.id));
  }

  /** The versions of a question, the newest first. */
  async versionsOf(
    reader: Reader,
    questionId: string,
    { before, limit }: { readonly before: number | undefined; readonly limit: number },
  ): Promise<{ version: number; question: Question; savedAt: Date }[]> {
    return reader
      .select({
        version: bankQuestionVersions.version,
        question: bankQuestionVersions.question,
        savedAt: bankQuestionVersions.savedAt,
      })
      .from(bankQuestionVersions)
      .where(
        and(
          eq(bankQuestionVersions.questionId, questionId),
          before === undefined ? undefined : lt(bankQuestionVersions.version, before),
        ),
      )
      .orderBy(desc(bankQuestionVersions.version))
      .limit(limit);
  }
}

const isIn = (bankId: string) => and(eq(bankQuestions.bankId, bankId), isNull(bankQuestions.removedAt));

const bankColumns = {
  id: questionBanks.id,
  courseId: questionBanks.courseId,
  title: questionBanks.title,
  questionCount: questionBanks.questionCount,
  updatedAt: questionBanks.updatedAt,
};

const questionColumns = {
  bankId: bankQuestions.bankId,
  version: bankQuestions.version,
  tags: bankQuestions.tags,
  question: bankQuestions.question,
  updatedAt: bankQuestions.updatedAt,
};
