import { and, asc, desc, eq, lt, ne, type SQL, sql } from 'drizzle-orm';
import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import type { Attempt } from '../domain/attempt';
import type { QuizSettings } from '../domain/quiz-settings';
import { attempts, publishedQuizzes, quizVersions, quizzes } from './assessment.tables';
import { fromRow } from './attempts.repository';

/** What of a quiz everyone may know who may take it. */
export interface QuizFacts {
  readonly quizId: string;
  readonly courseId: string;
  /** `null` where no version is published, or its event is still coming. */
  readonly published: {
    readonly lessonId: string;
    readonly version: number;
    readonly isCurrent: boolean;
    readonly title: string;
    readonly passMarkPercent: number | null;
    readonly settings: QuizSettings;
    readonly questionCount: number;
    readonly outOf: number;
  } | null;
  readonly hasVersions: boolean;
}

/** What learners look at most. */
@injectable()
export class AssessmentReads {
  constructor(@inject(Database) private readonly database: Database) {}

  async quiz(quizId: string): Promise<QuizFacts | undefined> {
    const [row] = await this.database
      .select({
        quizId: quizzes.id,
        courseId: quizzes.courseId,
        lessonId: publishedQuizzes.lessonId,
        version: publishedQuizzes.version,
        isCurrent: publishedQuizzes.isCurrent,
        title: quizVersions.title,
        passMarkPercent: quizVersions.passMarkPercent,
        settings: quizVersions.settings,
        questionCount: quizVersions.questionCount,
        outOf: quizVersions.outOf,
        hasVersions: sql<boolean>`exists (select from assessment.quiz_versions as frozen where frozen.quiz_id = ${quizzes.id})`,
      })
      .from(quizzes)
      .leftJoin(publishedQuizzes, eq(publishedQuizzes.quizId, quizzes.id))
      .leftJoin(
        quizVersions,
        and(
          eq(quizVersions.quizId, publishedQuizzes.quizId),
          eq(quizVersions.version, publishedQuizzes.version),
        ),
      )
      .where(eq(quizzes.id, quizId));
    if (!row) return undefined;
    const { courseId, hasVersions, ...published } = row;
    const isPublished = published.version !== null;
    return {
      quizId,
      courseId,
      hasVersions,
      published: isPublished ? (published as NonNullable<QuizFacts['published']>) : null,
    };
  }

  /** Someone's attempts at a quiz, the newest first. */
  async attemptsOf(options: {
    quizId: string;
    learnerId: string;
    before?: string | undefined;
    limit: number;
  }): Promise<Attempt[]> {
    const { quizId, learnerId, before, limit } = options;
    const rows = await this.database
      .select()
      .from(attempts)
      .where(and(isTheirs(quizId, learnerId), before === undefined ? undefined : lt(attempts.id, before)))
      .orderBy(desc(attempts.id))
      .limit(limit);
    return rows.map(fromRow);
  }

  /**
   * The attempt of someone that counts; of the best, the earliest of equals. Of the first or the last it is none while that
   * one awaits grading.
   */
  async countedAttempt(
    quizId: string,
    learnerId: string,
    counted: QuizSettings['countedAttempt'],
  ): Promise<Attempt | undefined> {
    const order = {
      best: [sql`${exactShare} desc`, asc(attempts.id)],
      last: [desc(attempts.id)],
      first: [asc(attempts.id)],
    }[counted];
    const [row] = await this.database
      .select()
      .from(attempts)
      .where(
        and(
          isTheirs(quizId, learnerId),
          counted === 'best' ? eq(attempts.status, 'graded') : ne(attempts.status, 'in_progress'),
        ),
      )
      .orderBy(...order)
      .limit(1);
    return row?.status === 'graded' ? fromRow(row) : undefined;
  }
}

function isTheirs(quizId: string, learnerId: string): SQL | undefined {
  return and(eq(attempts.learnerId, learnerId), eq(attempts.quizId, quizId));
}

// Two different shares differ by more than the fortieth decimal, whatever their denominators.
const exactShare = sql`${attempts.pointsNumerator}::numeric(60, 40) / (${attempts.pointsDenominator} * ${attempts.outOf})`;
