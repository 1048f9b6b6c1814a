import { and, asc, eq, inArray, notExists, or, sql } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import type { Attempt } from '../domain/attempt';
import { type DrawnQuestion, drawQuestions } from '../domain/draw-questions';
import type { Question } from '../domain/question';
import type { QuizDraft } from '../domain/quiz-draft';
import { type FrozenEntry, pointsOf, questionCountOf } from '../domain/quiz-entry';
import type { QuizSettings } from '../domain/quiz-settings';
import { publishedQuizzes, quizVersions, quizzes } from './assessment.tables';
import { bankQuestionVersions } from './bank.tables';

/** A frozen version of a quiz. */
export interface FrozenQuiz {
  readonly quizId: string;
  readonly version: number;
  readonly title: string;
  readonly passMarkPercent: number | null;
  readonly settings: QuizSettings;
  readonly entries: readonly FrozenEntry[];
}

/** A frozen version as one attempt has it, with what was drawn for it. */
export interface QuizVersion {
  readonly quizId: string;
  readonly version: number;
  readonly title: string;
  readonly passMarkPercent: number | null;
  readonly settings: QuizSettings;
  readonly questions: readonly Question[];
}

/** What of an attempt says which questions it has. */
export type PinnedAttempt = Pick<Attempt, 'quizId' | 'quizVersion' | 'seed'>;

/** Where a published quiz stands, and in which version. */
export interface PlacedQuiz {
  readonly quizId: string;
  readonly lessonId: string;
  readonly version: number;
}

const draftColumns = {
  quizId: quizzes.id,
  courseId: quizzes.courseId,
  version: quizzes.draftVersion,
  title: quizzes.title,
  passMarkPercent: quizzes.passMarkPercent,
  settings: quizzes.settings,
  questions: quizzes.questions,
};

/** Loads and saves quizzes: drafts, frozen versions, and which of them are published. Decides nothing. */
@injectable()
export class QuizzesRepository {
  async findDrafts(reader: Reader, quizIds: readonly string[]): Promise<QuizDraft[]> {
    return reader
      .select(draftColumns)
      .from(quizzes)
      .where(inArray(quizzes.id, [...quizIds]));
  }

  async findDraft(reader: Reader, quizId: string): Promise<QuizDraft | undefined> {
    const [draft] = await this.findDrafts(reader, [quizId]);
    return draft;
  }

  /** The drafts, locked in the order of their ids until the transaction ends. */
  async lockDrafts(tx: Transaction, quizIds: readonly string[]): Promise<QuizDraft[]> {
    return tx
      .select(draftColumns)
      .from(quizzes)
      .where(inArray(quizzes.id, [...quizIds]))
      .orderBy(asc(quizzes.id))
      .for('update');
  }

  async insertDrafts(tx: Transaction, drafts: readonly QuizDraft[], now: Date): Promise<void> {
    await tx.insert(quizzes).values(
      drafts.map(({ quizId, version, questions, ...draft }) => ({
        ...draft,
        id: quizId,
        draftVersion: version,
        questions: [...questions],
        createdAt: now,
        updatedAt: now,
      })),
    );
  }

  /** Saves a draft over the version before it; false when that one is not there any more. */
  async replaceDraft(tx: Transaction, draft: QuizDraft, now: Date): Promise<boolean> {
    const { quizId, version, title, passMarkPercent, settings, questions } = draft;
    const saved = await tx
      .update(quizzes)
      .set({
        draftVersion: version,
        title,
        passMarkPercent,
        settings,
        questions: [...questions],
        updatedAt: now,
      })
      .where(and(eq(quizzes.id, quizId), eq(quizzes.draftVersion, version - 1)))
      .returning({ id: quizzes.id });
    return saved.length > 0;
  }

  /** Removes drafts that were never frozen, and tells how many. */
  async discardDrafts(tx: Transaction, quizIds: readonly string[]): Promise<number> {
    // A course version may name whatever was frozen, even where its event is still coming.
    const versions = tx.select().from(quizVersions).where(eq(quizVersions.quizId, quizzes.id));
    const discarded = await tx
      .delete(quizzes)
      .where(and(inArray(quizzes.id, [...quizIds]), notExists(versions)))
      .returning({ id: quizzes.id });
    return discarded.length;
  }

  /** The latest frozen version of each quiz that has one. */
  async latestVersions(reader: Reader, quizIds: readonly string[]): Promise<FrozenQuiz[]> {
    return reader
      .selectDistinctOn([quizVersions.quizId], versionColumns)
      .from(quizVersions)
      .where(inArray(quizVersions.quizId, [...quizIds]))
      .orderBy(quizVersions.quizId, sql`${quizVersions.version} desc`);
  }

  async insertVersions(tx: Transaction, versions: readonly FrozenQuiz[], now: Date): Promise<void> {
    if (versions.length === 0) return;
    await tx.insert(quizVersions).values(
      versions.map(({ entries, ...version }) => ({
        ...version,
        questions: [...entries],
        questionCount: questionCountOf(entries),
        outOf: pointsOf(entries),
        frozenAt: now,
      })),
    );
  }

  /** The version that an attempt is pinned to, with the questions that its seed draws. */
  async versionOf(reader: Reader, attempt: PinnedAttempt): Promise<QuizVersion> {
    const [version] = await this.versionsOf(reader, [attempt]);
    return version as QuizVersion;
  }

  /** The same for many attempts, in their order: each version and each drawn question is read once. */
  async versionsOf(reader: Reader, attempts: readonly PinnedAttempt[]): Promise<QuizVersion[]> {
    if (attempts.length === 0) return [];
    const pinned = new Map(attempts.map((attempt) => [keyOf(attempt.quizId, attempt.quizVersion), attempt]));
    const frozen = await reader
      .select(versionColumns)
      .from(quizVersions)
      .where(
        or(
          ...[...pinned.values()].map(({ quizId, quizVersion }) =>
            and(eq(quizVersions.quizId, quizId), eq(quizVersions.version, quizVersion)),
          ),
        ),
      );
    const versions = new Map(frozen.map((version) => [keyOf(version.quizId, version.version), version]));
    const asked = attempts.map((attempt) => {
      // A foreign key and a trigger see to it that it is there.
      const version = versions.get(keyOf(attempt.quizId, attempt.quizVersion)) as FrozenQuiz;
      return { version, questions: drawQuestions(version.entries, attempt.seed) };
    });
    const drawn = await this.drawnQuestions(
      reader,
      asked.flatMap(({ questions }) => questions),
    );
    return asked.map(({ version: { entries: _, ...version }, questions }) => ({
      ...version,
      questions: questions.map((one) =>
        one.kind === 'drawn'
          ? { ...(drawn.get(keyOf(one.id, one.version)) as Question), points: one.points }
          : one,
      ),
    }));
  }

  /** What was drawn, by id and version. Versions are never removed, which a foreign key and a trigger see to. */
  private async drawnQuestions(
    reader: Reader,
    asked: readonly (Question | DrawnQuestion)[],
  ): Promise<Map<string, Question>> {
    const drawn = asked.filter((one) => one.kind === 'drawn');
    const wanted = [...new Map(drawn.map((one) => [keyOf(one.id, one.version), one])).values()];
    if (wanted.length === 0) return new Map();
    const ids = sql.param(wanted.map(({ id }) => id));
    const numbers = sql.param(wanted.map(({ version }) => version));
    const found = await reader
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
    return new Map(found.map(({ id, version, question }) => [keyOf(id, version), question]));
  }

  /** Where a published quiz stands; `null` where the course does not hold it. */
  async lessonOf(reader: Reader, quizId: string): Promise<string | null> {
    const [found] = await reader
      .select({ lessonId: publishedQuizzes.lessonId })
      .from(publishedQuizzes)
      .where(and(eq(publishedQuizzes.quizId, quizId), eq(publishedQuizzes.isCurrent, true)));
    return found?.lessonId ?? null;
  }

  /** One question of an attempt, without reading the others where it was not drawn. */
  async findQuestion(
    reader: Reader,
    attempt: PinnedAttempt,
    questionId: string,
  ): Promise<Question | undefined> {
    const [found] = await reader
      .select({
        question: sql<Question | null>`jsonb_path_query_first(${quizVersions.questions},
          '$[*] ? (@.id == $id && @.kind != "draw")', jsonb_build_object('id', ${questionId}::text))`,
      })
      .from(quizVersions)
      .where(and(eq(quizVersions.quizId, attempt.quizId), eq(quizVersions.version, attempt.quizVersion)));
    if (found?.question) return found.question;
    const { questions } = await this.versionOf(reader, attempt);
    return questions.find(({ id }) => id === questionId);
  }

  /** What a newly published version of a course has taken the place of: its quizzes are current, all others are not. */
  async publish(tx: Transaction, courseId: string, published: readonly PlacedQuiz[]): Promise<void> {
    await tx
      .update(publishedQuizzes)
      .set({ isCurrent: false })
      .where(eq(publishedQuizzes.courseId, courseId));
    if (published.length === 0) return;
    await tx
      .insert(publishedQuizzes)
      .values(published.map((quiz) => ({ ...quiz, courseId, isCurrent: true })))
      .onConflictDoUpdate({
        target: publishedQuizzes.quizId,
        set: {
          lessonId: sql`excluded.lesson_id`,
          version: sql`excluded.version`,
          isCurrent: sql`excluded.is_current`,
        },
      });
  }
}

function keyOf(id: string, version: number): string {
  return `${id}/${version}`;
}

const versionColumns = {
  quizId: quizVersions.quizId,
  version: quizVersions.version,
  title: quizVersions.title,
  passMarkPercent: quizVersions.passMarkPercent,
  settings: quizVersions.settings,
  entries: quizVersions.questions,
};
