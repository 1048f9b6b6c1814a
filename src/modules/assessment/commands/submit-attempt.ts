import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database, type Transaction } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { assessmentGraded, assessmentPassed, assessmentSubmitted } from '../assessment.contract';
import { assessmentErrors } from '../assessment.errors';
import { AttemptsRepository } from '../data/attempts.repository';
import { QuizzesRepository } from '../data/quizzes.repository';
import type { Attempt } from '../domain/attempt';
import { type Grade, gradeAttempt } from '../domain/grade';
import { mayAnswer, mayTakeQuiz } from '../http/assessment.policy';
import { presentResult } from '../http/assessment.presenter';
import type { AttemptResultView } from '../http/assessment.schemas';
import { QuizAccess } from '../queries/quiz-access';

/** Closes an attempt and grades what was saved, once. Submitting it again gives the same result. */
@injectable()
export class SubmitAttempt {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(QuizAccess) private readonly access: QuizAccess,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(AttemptsRepository) private readonly attempts: AttemptsRepository,
    @inject(QuizzesRepository) private readonly quizzes: QuizzesRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { learner: Person; attemptId: string }): Promise<z.input<typeof AttemptResultView>> {
    const { learner, attemptId } = request;
    const known = await this.attempts.find(this.database, attemptId);
    if (!known) throw assessmentErrors.attemptNotFound();
    permit(mayAnswer(learner, known));
    // The result shows the course's answers; one that is there already stays the learner's.
    if (known.status === 'in_progress') permit(mayTakeQuiz(await this.access.of(learner, known.courseId)));

    return this.work.run(async (tx) => {
      const attempt = await this.attempts.lock(tx, attemptId);
      if (!attempt) throw assessmentErrors.attemptNotFound();
      const version = await this.quizzes.versionOf(tx, attempt);
      const answers = await this.attempts.answersOf(tx, attemptId);
      if (attempt.score) return presentResult(attempt, attempt.score, version, answers);

      const now = this.clock.now();
      const grade = gradeAttempt(version, answers);
      await this.attempts.finish(tx, attemptId, { score: grade, now });
      await this.announce(tx, attempt, grade, now);
      return presentResult({ ...attempt, status: 'graded', submittedAt: now }, grade, version, answers);
    });
  }

  private async announce(tx: Transaction, attempt: Attempt, grade: Grade, now: Date): Promise<void> {
    const { id: attemptId, quizId, quizVersion, courseId, learnerId } = attempt;
    const facts = { attemptId, quizId, quizVersion, courseId, learnerId };
    const at = now.toISOString();
    const { share: score, hasPassed } = grade;
    await tx.publish(assessmentSubmitted, { ...facts, submittedAt: at });
    await tx.publish(assessmentGraded, { ...facts, score, hasPassed, gradedAt: at });
    if (hasPassed) await tx.publish(assessmentPassed, { ...facts, score, passedAt: at });
  }
}
