import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import { isPerson, type Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { Clock } from '../../../platform/time/clock';
import { assessmentErrors } from '../assessment.errors';
import { AttemptsRepository } from '../data/attempts.repository';
import { QuizzesRepository } from '../data/quizzes.repository';
import type { Attempt } from '../domain/attempt';
import { answersHidden } from '../domain/quiz-settings';
import { maySeeAttempt, mayTakeQuiz } from '../http/assessment.policy';
import { presentAttempt } from '../http/assessment.presenter';
import type { AttemptView } from '../http/assessment.schemas';
import { GivenAnswers } from './given-answers';
import { QuizAccess } from './quiz-access';
import { TaughtCourses } from './taught-courses';

/** An attempt as it stands: what was asked and saved, and once it is submitted, what it came to. */
@injectable()
export class GetAttempt {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(AttemptsRepository) private readonly attempts: AttemptsRepository,
    @inject(QuizzesRepository) private readonly quizzes: QuizzesRepository,
    @inject(TaughtCourses) private readonly courses: TaughtCourses,
    @inject(GivenAnswers) private readonly given: GivenAnswers,
    @inject(QuizAccess) private readonly access: QuizAccess,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { reader: Person; attemptId: string }): Promise<z.input<typeof AttemptView>> {
    const attempt = await this.attempts.find(this.database, request.attemptId);
    if (!attempt) throw assessmentErrors.attemptNotFound();
    await this.permitReading(request.reader, attempt);

    const [version, usage] = await Promise.all([
      this.quizzes.versionOf(this.database, attempt),
      this.attempts.usageOf(this.database, attempt),
    ]);
    const given = await this.given.of(this.database, attempt, version);
    const isLearner = isPerson(request.reader, attempt.learnerId);
    const hidden = isLearner ? answersHidden(version.settings, usage) : null;
    return presentAttempt(attempt, version, given, { now: this.clock.now(), hidden });
  }

  /** A learner keeps what she has submitted; to go on, the course must be open to her still. */
  private async permitReading(reader: Person, attempt: Attempt): Promise<void> {
    if (!isPerson(reader, attempt.learnerId))
      return permit(maySeeAttempt(reader, attempt, await this.courses.find(attempt.courseId)));
    if (attempt.status === 'in_progress') permit(mayTakeQuiz(await this.access.of(reader, attempt.courseId)));
  }
}
