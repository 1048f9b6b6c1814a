import { and, asc, count, desc, eq, gt, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import type { GradingTask, HandGrade } from '../domain/grading-task';
import { attempts, quizVersions } from './assessment.tables';
import { bankQuestions } from './bank.tables';
import { gradingTasks, handGrades } from './grading.tables';

/** Which tasks a list shows. */
export interface TaskFilter {
  readonly courseIds: readonly string[];
  readonly quizId?: string | undefined;
  readonly questionId?: string | undefined;
  readonly isGraded: boolean;
}

/** A task with what the quiz says of it. */
export interface ListedTask extends GradingTask {
  readonly quizTitle: string;
  readonly prompt: string;
}

/** A question with how many of its answers wait. */
export interface WaitingQuestion {
  readonly courseId: string;
  readonly quizId: string;
  readonly questionId: string;
  readonly quizTitle: string;
  readonly prompt: string;
  readonly awaiting: number;
}

/** Loads and saves what people grade. Decides nothing. */
@injectable()
export class GradingRepository {
  async insert(tx: Transaction, tasks: readonly GradingTask[]): Promise<void> {
    await tx.insert(gradingTasks).values(tasks.map(({ grade: _, ...task }) => task));
  }

  async find(reader: Reader, taskId: string): Promise<GradingTask | undefined> {
    const [row] = await reader.select().from(gradingTasks).where(eq(gradingTasks.id, taskId));
    return row && fromRow(row);
  }

  /** What was given for the answers of an attempt, by question. Those that wait are left out. */
  async gradesOf(reader: Reader, attemptId: string): Promise<Map<string, HandGrade>> {
    const rows = await reader.select().from(gradingTasks).where(eq(gradingTasks.attemptId, attemptId));
    return new Map(
      rows.map(fromRow).flatMap(({ questionId, grade }) => (grade ? [[questionId, grade] as const] : [])),
    );
  }

  /** What was given for the answers of each of these attempts. */
  async gradesOfAll(
    reader: Reader,
    attemptIds: readonly string[],
  ): Promise<Map<string, Map<string, HandGrade>>> {
    const all = new Map(attemptIds.map((id) => [id, new Map<string, HandGrade>()]));
    if (attemptIds.length === 0) return all;
    const rows = await reader
      .select()
      .from(gradingTasks)
      .where(inArray(gradingTasks.attemptId, [...attemptIds]));
    for (const { attemptId, questionId, grade } of rows.map(fromRow))
      if (grade) all.get(attemptId)?.set(questionId, grade);
    return all;
  }

  /** Every grade that a task ever had, the latest first. */
  async historyOf(reader: Reader, taskId: string, limit: number): Promise<HandGrade[]> {
    const rows = await reader
      .select()
      .from(handGrades)
      .where(eq(handGrades.taskId, taskId))
      .orderBy(desc(handGrades.revision))
      .limit(limit);
    return rows.map(({ pointsNumerator, pointsDenominator, feedback, gradedBy, gradedAt }) => ({
      points: { numerator: pointsNumerator, denominator: pointsDenominator },
      feedback,
      gradedBy,
      gradedAt,
    }));
  }

  /** Keeps a grade as the one after `task.revision`; undefined where another has come before it. */
  async saveGrade(tx: Transaction, task: GradingTask, grade: HandGrade): Promise<GradingTask | undefined> {
    const revision = task.revision + 1;
    const row = {
      pointsNumerator: grade.points.numerator,
      pointsDenominator: grade.points.denominator,
      feedback: grade.feedback,
      gradedBy: grade.gradedBy,
      gradedAt: grade.gradedAt,
    };
    const saved = await tx
      .update(gradingTasks)
      .set({ ...row, revision })
      .where(and(eq(gradingTasks.id, task.id), eq(gradingTasks.revision, task.revision)))
      .returning({ id: gradingTasks.id });
    if (saved.length === 0) return undefined;
    await tx.insert(handGrades).values({ taskId: task.id, revision, ...row });
    return { ...task, revision, grade };
  }

  /** The oldest first. */
  async list(
    reader: Reader,
    filter: TaskFilter,
    { after, limit }: { after: string | undefined; limit: number },
  ): Promise<ListedTask[]> {
    const rows = await reader
      .select({ task: gradingTasks, quizTitle: quizVersions.title, prompt })
      .from(gradingTasks)
      .innerJoin(attempts, eq(attempts.id, gradingTasks.attemptId))
      .innerJoin(quizVersions, isVersionOfAttempt)
      .where(and(matches(filter), after === undefined ? undefined : gt(gradingTasks.id, after)))
      .orderBy(asc(gradingTasks.id))
      .limit(limit);
    return rows.map(({ task, ...quiz }) => ({ ...fromRow(task), ...quiz }));
  }

  /** Questions whose answers wait, those that have waited longest first, with the words of their latest attempt. */
  async waitingQuestions(
    reader: Reader,
    courseIds: readonly string[],
    limit: number,
  ): Promise<WaitingQuestion[]> {
    const waiting = reader
      .select({
        courseId: gradingTasks.courseId,
        quizId: gradingTasks.quizId,
        questionId: gradingTasks.questionId,
        awaiting: count().as('awaiting'),
        oldest: sql<string>`min(${gradingTasks.id}::text)`.as('oldest'),
        latest: sql<string>`max(${gradingTasks.attemptId}::text)::uuid`.as('latest'),
      })
      .from(gradingTasks)
      .where(matches({ courseIds, isGraded: false }))
      .groupBy(gradingTasks.courseId, gradingTasks.quizId, gradingTasks.questionId)
      .as('waiting');
    return reader
      .select({
        courseId: waiting.courseId,
        quizId: waiting.quizId,
        questionId: waiting.questionId,
        quizTitle: quizVersions.title,
        prompt: promptOf(sql`${waiting.questionId}`),
        awaiting: waiting.awaiting,
      })
      .from(waiting)
      .innerJoin(attempts, eq(attempts.id, waiting.latest))
      .innerJoin(quizVersions, isVersionOfAttempt)
      .orderBy(asc(waiting.oldest))
      .limit(limit);
  }
}

const isVersionOfAttempt = and(
  eq(quizVersions.quizId, attempts.quizId),
  eq(quizVersions.version, attempts.quizVersion),
);

/** As much of a question's prompt as a list shows; of one that was drawn, as it reads in its bank now. */
function promptOf(questionId: SQL) {
  return sql<string>`left(coalesce(jsonb_path_query_first(${quizVersions.questions}, '$[*] ? (@.id == $id)',
    jsonb_build_object('id', ${questionId}::text))->>'prompt',
    (select ${bankQuestions.question}->>'prompt' from ${bankQuestions} where ${bankQuestions.id} = ${questionId}), ''), 200)`;
}
const prompt = promptOf(sql`${gradingTasks.questionId}`);

function matches({ courseIds, quizId, questionId, isGraded }: TaskFilter): SQL | undefined {
  return and(
    inArray(gradingTasks.courseId, [...courseIds]),
    isGraded ? isNotNull(gradingTasks.gradedAt) : isNull(gradingTasks.gradedAt),
    quizId === undefined ? undefined : eq(gradingTasks.quizId, quizId),
    questionId === undefined ? undefined : eq(gradingTasks.questionId, questionId),
  );
}

function fromRow(row: typeof gradingTasks.$inferSelect): GradingTask {
  const { pointsNumerator, pointsDenominator, feedback, gradedBy, gradedAt, ...task } = row;
  const isGraded =
    pointsNumerator !== null && pointsDenominator !== null && gradedBy !== null && gradedAt !== null;
  if (!isGraded) return { ...task, grade: null };
  const points = { numerator: pointsNumerator, denominator: pointsDenominator };
  return { ...task, grade: { points, feedback, gradedBy, gradedAt } };
}
