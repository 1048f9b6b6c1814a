import { and, asc, count, desc, eq, inArray, lt, max, ne, notInArray, sql } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import type { Attempt, AttemptScore } from '../domain/attempt';
import { gradingRules } from '../domain/grade';
import type { Answer } from '../domain/question';
import type { QuizSettings, Usage } from '../domain/quiz-settings';
import { answers, attempts, quizVersions } from './assessment.tables';

type AttemptRow = typeof attempts.$inferSelect;

export interface SavedAnswer {
  readonly questionId: string;
  readonly answer: Answer;
  readonly savedAt: Date;
}

/** When an attempt has to be done, and when it closes. */
export interface Limits {
  readonly attemptId: string;
  readonly deadlineAt: Date | null;
  readonly closesAt: Date | null;
}

/** Loads and saves attempts and their answers. Decides nothing. */
@injectable()
export class AttemptsRepository {
  async find(reader: Reader, attemptId: string): Promise<Attempt | undefined> {
    const [row] = await reader.select().from(attempts).where(eq(attempts.id, attemptId));
    return row && fromRow(row);
  }

  /** The attempt, locked until the transaction ends: whoever submits it waits, and so does whoever saves. */
  async lock(tx: Transaction, attemptId: string): Promise<Attempt | undefined> {
    const [row] = await tx.select().from(attempts).where(eq(attempts.id, attemptId)).for('update');
    return row && fromRow(row);
  }

  /** The attempt, kept as it is until the transaction ends. Those who save answers do not wait for each other. */
  async hold(tx: Transaction, attemptId: string): Promise<Attempt | undefined> {
    const [row] = await tx.select().from(attempts).where(eq(attempts.id, attemptId)).for('share');
    return row && fromRow(row);
  }

  /** What someone has under way in a course, locked until the transaction ends, with how each quiz is taken. */
  async lockUnderWay(
    tx: Transaction,
    { courseId, learnerId }: { courseId: string; learnerId: string },
  ): Promise<{ attempt: Attempt; settings: QuizSettings }[]> {
    // Named in no "from", versions are not locked: others start attempts at them.
    const settings = sql<QuizSettings>`(select frozen.settings from ${quizVersions} as frozen
      where frozen.quiz_id = attempts.quiz_id and frozen.version = attempts.quiz_version)`;
    const rows = await tx
      .select({ attempt: attempts, settings })
      .from(attempts)
      .where(
        and(
          eq(attempts.learnerId, learnerId),
          eq(attempts.courseId, courseId),
          eq(attempts.status, 'in_progress'),
        ),
      )
      .orderBy(asc(attempts.id))
      .for('update');
    return rows.map((row) => ({ ...row, attempt: fromRow(row.attempt) }));
  }

  async setLimits(tx: Transaction, limits: readonly Limits[]): Promise<void> {
    if (limits.length === 0) return;
    const ids = sql.param(limits.map(({ attemptId }) => attemptId));
    const deadlines = sql.param(limits.map(({ deadlineAt }) => deadlineAt?.toISOString() ?? null));
    const closings = sql.param(limits.map(({ closesAt }) => closesAt?.toISOString() ?? null));
    await tx.execute(sql`update ${attempts}
      set deadline_at = given.deadline_at, closes_at = given.closes_at
      from unnest(${ids}::uuid[], ${deadlines}::timestamptz[], ${closings}::timestamptz[])
        as given (id, deadline_at, closes_at)
      where ${attempts.id} = given.id`);
  }

  /** Starts this attempt, or returns the one that the learner has in progress already, in one statement. */
  async startOrContinue(tx: Transaction, attempt: Attempt): Promise<{ isNew: boolean; attempt: Attempt }> {
    const { score: _, ...row } = attempt;
    const [started] = await tx
      .insert(attempts)
      .values(row)
      .onConflictDoUpdate({
        target: [attempts.learnerId, attempts.quizId],
        targetWhere: sql`status = 'in_progress'`,
        // Changes nothing; a row that is only looked at would not be returned.
        set: { quizId: sql`excluded.quiz_id` },
      })
      .returning();
    const underWay = fromRow(started as AttemptRow);
    return { isNew: underWay.id === attempt.id, attempt: underWay };
  }

  /** What someone has done at a quiz, save in the attempt that is named. */
  async usageOf(
    reader: Reader,
    { quizId, learnerId, exceptId }: { quizId: string; learnerId: string; exceptId?: string },
  ): Promise<Usage> {
    const isTheirs = and(eq(attempts.learnerId, learnerId), eq(attempts.quizId, quizId));
    const [row] = await reader
      .select({
        attempts: count(),
        graded: sql<number>`count(*) filter (where status = 'graded')`.mapWith(Number),
        hasPassed: sql<boolean>`coalesce(bool_or(${attempts.hasPassed}), false)`,
        lastSubmittedAt: max(attempts.submittedAt),
      })
      .from(attempts)
      .where(exceptId === undefined ? isTheirs : and(isTheirs, ne(attempts.id, exceptId)));
    return row as Usage;
  }

  /** Whether it is the learner's first attempt at its quiz. */
  async isFirst(reader: Reader, { id, quizId, learnerId }: Attempt): Promise<boolean> {
    const [before] = await reader
      .select({ id: attempts.id })
      .from(attempts)
      .where(and(eq(attempts.learnerId, learnerId), eq(attempts.quizId, quizId), lt(attempts.id, id)))
      .limit(1);
    return before === undefined;
  }

  /** Attempts that closed before that, and that nobody has submitted. */
  async closedBefore(reader: Reader, before: Date, limit: number): Promise<string[]> {
    const rows = await reader
      .select({ id: attempts.id })
      .from(attempts)
      .where(and(eq(attempts.status, 'in_progress'), lt(attempts.closesAt, before)))
      .orderBy(asc(attempts.closesAt))
      .limit(limit);
    return rows.map(({ id }) => id);
  }

  /** Closes it; its score comes when it is graded. */
  async submit(tx: Transaction, attemptId: string, submittedAt: Date): Promise<void> {
    await tx.update(attempts).set({ status: 'submitted', submittedAt }).where(eq(attempts.id, attemptId));
  }

  /** Keeps its score, the first or a new one. */
  async grade(
    tx: Transaction,
    attemptId: string,
    { score, submittedAt }: { readonly score: AttemptScore; readonly submittedAt: Date },
  ): Promise<void> {
    const { points, outOf, hasPassed } = score;
    await tx
      .update(attempts)
      .set({
        status: 'graded',
        submittedAt,
        gradingRules,
        pointsNumerator: points.numerator,
        pointsDenominator: points.denominator,
        outOf,
        hasPassed,
      })
      .where(eq(attempts.id, attemptId));
  }

  /** The newest graded attempts at a quiz, those of these people left out. */
  async newestGraded(
    reader: Reader,
    quizId: string,
    { exceptOf, limit }: { readonly exceptOf: readonly string[]; readonly limit: number },
  ): Promise<Attempt[]> {
    const rows = await reader
      .select()
      .from(attempts)
      .where(
        and(
          eq(attempts.quizId, quizId),
          eq(attempts.status, 'graded'),
          exceptOf.length > 0 ? notInArray(attempts.learnerId, [...exceptOf]) : undefined,
        ),
      )
      .orderBy(desc(attempts.id))
      .limit(limit);
    return rows.map(fromRow);
  }

  /** What was answered in each of these attempts. */
  async answersOfAll(
    reader: Reader,
    attemptIds: readonly string[],
  ): Promise<Map<string, Map<string, Answer>>> {
    const all = new Map(attemptIds.map((id) => [id, new Map<string, Answer>()]));
    if (attemptIds.length === 0) return all;
    const rows = await reader
      .select({ attemptId: answers.attemptId, questionId: answers.questionId, answer: answers.answer })
      .from(answers)
      .where(inArray(answers.attemptId, [...attemptIds]));
    for (const { attemptId, questionId, answer } of rows) all.get(attemptId)?.set(questionId, answer);
    return all;
  }

  async answersOf(reader: Reader, attemptId: string): Promise<Map<string, Answer>> {
    const rows = await reader
      .select({ questionId: answers.questionId, answer: answers.answer })
      .from(answers)
      .where(eq(answers.attemptId, attemptId));
    return new Map(rows.map(({ questionId, answer }) => [questionId, answer]));
  }

  /**
   * Saves an answer over the one before, and returns what holds now: that is the one before where the same client had
   * saved it later than this one, which lost its way.
   */
  async saveAnswer(
    tx: Transaction,
    attemptId: string,
    saved: SavedAnswer & { readonly clientId: string | null; readonly sequence: number | null },
  ): Promise<SavedAnswer> {
    const isLate = sql`coalesce(${answers.clientId} = excluded.client_id and ${answers.sequence} > excluded.sequence, false)`;
    const lastOf = (column: string, kept: unknown) =>
      sql`case when ${isLate} then ${kept} else excluded.${sql.identifier(column)} end`;
    const [holds] = await tx
      .insert(answers)
      .values({ attemptId, ...saved })
      .onConflictDoUpdate({
        target: [answers.attemptId, answers.questionId],
        set: {
          answer: lastOf('answer', answers.answer),
          savedAt: lastOf('saved_at', answers.savedAt),
          clientId: lastOf('client_id', answers.clientId),
          sequence: lastOf('sequence', answers.sequence),
        },
      })
      .returning({ questionId: answers.questionId, answer: answers.answer, savedAt: answers.savedAt });
    return holds as SavedAnswer;
  }
}

export function fromRow(row: AttemptRow): Attempt {
  const { id, quizId, quizVersion, courseId, learnerId, status, seed } = row;
  const { startedAt, deadlineAt, closesAt, submittedAt } = row;
  return {
    id,
    quizId,
    quizVersion,
    courseId,
    learnerId,
    status,
    seed,
    startedAt,
    deadlineAt,
    closesAt,
    submittedAt,
    score: scoreOf(row),
  };
}

function scoreOf(row: AttemptRow): AttemptScore | null {
  const { pointsNumerator, pointsDenominator, outOf, hasPassed } = row;
  if (pointsNumerator === null || pointsDenominator === null || outOf === null) return null;
  return { points: { numerator: pointsNumerator, denominator: pointsDenominator }, outOf, hasPassed };
}
