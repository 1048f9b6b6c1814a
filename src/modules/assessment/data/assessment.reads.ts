import { and, asc, desc, eq, lt, type SQL, sql } from 'drizzle-orm';
import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import type { Attempt } from '../domain/attempt';
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

  /** Someone's best graded attempt at a quiz, the earliest of equals, and whether any has passed. */
  async standingOf(
    quizId: string,
    learnerId: string,
  ): Promise<{ best: Attempt | undefined; hasPassed: boolean }> {
    const [row] = await this.database
      .select({
        attempt: attempts,
        hasPassed: sql<boolean>`coalesce(bool_or(${attempts.hasPassed}) over (), false)`,
      })
      .from(attempts)
      .where(and(isTheirs(quizId, learnerId), eq(attempts.status, 'graded')))
      .orderBy(sql`${exactShare} desc`, asc(attempts.id))
      .limit(1);
    return { best: row && fromRow(row.attempt), hasPassed: row?.hasPassed ?? false };
  }
}

function isTheirs(quizId: string, learnerId: string): SQL | undefined {
  return and(eq(attempts.learnerId, learnerId), eq(attempts.quizId, quizId));
}

// Two different shares differ by more than the fortieth decimal, whatever their denominators.
const exactShare = sql`${attempts.pointsNumerator}::numeric(60, 40) / (${attempts.pointsDenominator} * ${attempts.outOf})`;
