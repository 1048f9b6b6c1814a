import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database, type Transaction } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { assessmentFeedbackGiven } from '../assessment.contract';
import { assessmentErrors } from '../assessment.errors';
import { AttemptsRepository } from '../data/attempts.repository';
import { GradingRepository } from '../data/grading.repository';
import { type QuizVersion, QuizzesRepository } from '../data/quizzes.repository';
import type { Attempt } from '../domain/attempt';
import { fraction } from '../domain/fraction';
import { mayBeGiven } from '../domain/grading-task';
import { mayGrade } from '../http/assessment.policy';
import type { GradeRequest } from '../http/grading.schemas';
import { TaughtCourses } from '../queries/taught-courses';
import { AttemptGrader } from './attempt-grader';

/**
 * Gives points and feedback for an answer, the first time or anew. With the last one that was missing the attempt is graded,
 * and its learner is told.
 */
@injectable()
export class GradeAnswer {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(GradingRepository) private readonly grading: GradingRepository,
    @inject(TaughtCourses) private readonly courses: TaughtCourses,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(AttemptsRepository) private readonly attempts: AttemptsRepository,
    @inject(QuizzesRepository) private readonly quizzes: QuizzesRepository,
    @inject(AttemptGrader) private readonly grader: AttemptGrader,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    grader: Person;
    taskId: string;
    given: z.output<typeof GradeRequest>;
  }): Promise<{ revision: number; isAttemptGraded: boolean }> {
    const { grader, taskId, given } = request;
    const task = await this.grading.find(this.database, taskId);
    if (!task) throw assessmentErrors.taskNotFound();
    permit(mayGrade(grader, await this.courses.find(task.courseId)));
    const { numerator, denominator } = given.points;
    const points = fraction(numerator, denominator);
    if (!mayBeGiven(points, task.outOf))
      throw assessmentErrors.pointsOutOfRange({ facts: { outOf: task.outOf } });

    return this.work.run(async (tx) => {
      // Before the task, so that two who grade the last answers of an attempt at once do not both leave it waiting.
      const attempt = await this.attempts.lock(tx, task.attemptId);
      if (!attempt) throw assessmentErrors.taskNotFound();
      const feedback = given.feedback?.trim() ? given.feedback : null;
      const grade = { points, feedback, gradedBy: grader.id, gradedAt: this.clock.now() };
      const seen = { ...task, revision: given.revision };
      const graded = await this.grading.saveGrade(tx, seen, grade);
      if (!graded) throw assessmentErrors.gradedMeanwhile();
      const isAttemptGraded = await this.gradeAttempt(tx, attempt);
      return { revision: graded.revision, isAttemptGraded };
    });
  }

  private async gradeAttempt(tx: Transaction, attempt: Attempt): Promise<boolean> {
    const version = await this.quizzes.versionOf(tx, attempt);
    const answers = await this.attempts.answersOf(tx, attempt.id);
    const grades = await this.grading.gradesOf(tx, attempt.id);
    const handGrades = new Map([...grades].map(([questionId, { points }]) => [questionId, points]));
    const after = await this.grader.gradeAnew(tx, attempt, version, { answers, handGrades });
    if (after.status !== 'graded') return false;
    await this.tell(tx, after, version, attempt.status === 'graded');
    return true;
  }

  private async tell(
    tx: Transaction,
    attempt: Attempt,
    version: QuizVersion,
    isChange: boolean,
  ): Promise<void> {
    const { id: attemptId, quizId, quizVersion, courseId, learnerId, score } = attempt;
    await tx.publish(assessmentFeedbackGiven, {
      attemptId,
      quizId,
      quizVersion,
      courseId,
      learnerId,
      title: version.title,
      lessonId: await this.quizzes.lessonOf(tx, quizId),
      hasPassed: score?.hasPassed ?? null,
      isChange,
      givenAt: this.clock.now().toISOString(),
    });
  }
}
