import { inject, injectable } from 'tsyringe';
import { permit } from '../../../platform/auth/decision';
import { isPerson, type Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { assessmentErrors } from '../assessment.errors';
import { AttemptsRepository } from '../data/attempts.repository';
import type { Attempt } from '../domain/attempt';
import { maySeeAttempt, mayTakeQuiz } from '../http/assessment.policy';
import { QuizAccess } from './quiz-access';
import { TaughtCourses } from './taught-courses';

/** Attempts for those who may read them. */
@injectable()
export class AttemptAccess {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(AttemptsRepository) private readonly attempts: AttemptsRepository,
    @inject(TaughtCourses) private readonly courses: TaughtCourses,
    @inject(QuizAccess) private readonly access: QuizAccess,
  ) {}

  /** @throws assessment.attempt_not_found, and what stands in the way of going on with it. */
  async require(reader: Person, attemptId: string): Promise<Attempt> {
    const attempt = await this.attempts.find(this.database, attemptId);
    if (!attempt) throw assessmentErrors.attemptNotFound();
    await this.permitReading(reader, attempt);
    return attempt;
  }

  /** A learner keeps what she has submitted; to go on, the course must be open to her still. */
  private async permitReading(reader: Person, attempt: Attempt): Promise<void> {
    if (!isPerson(reader, attempt.learnerId))
      return permit(maySeeAttempt(reader, attempt, await this.courses.find(attempt.courseId)));
    if (attempt.status === 'in_progress') permit(mayTakeQuiz(await this.access.of(reader, attempt.courseId)));
  }
}
