import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { isPerson, type Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { Clock } from '../../../platform/time/clock';
import { AttemptsRepository } from '../data/attempts.repository';
import { QuizzesRepository } from '../data/quizzes.repository';
import { answersHidden } from '../domain/quiz-settings';
import { presentAttempt } from '../http/assessment.presenter';
import type { AttemptView } from '../http/assessment.schemas';
import { AttemptAccess } from './attempt-access';
import { GivenAnswers } from './given-answers';

/** An attempt as it stands: what was asked and saved, and once it is submitted, what it came to. */
@injectable()
export class GetAttempt {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(AttemptsRepository) private readonly attempts: AttemptsRepository,
    @inject(QuizzesRepository) private readonly quizzes: QuizzesRepository,
    @inject(GivenAnswers) private readonly given: GivenAnswers,
    @inject(AttemptAccess) private readonly access: AttemptAccess,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { reader: Person; attemptId: string }): Promise<z.input<typeof AttemptView>> {
    const attempt = await this.access.require(request.reader, request.attemptId);

    const [version, usage] = await Promise.all([
      this.quizzes.versionOf(this.database, attempt),
      this.attempts.usageOf(this.database, attempt),
    ]);
    const given = await this.given.of(this.database, attempt, version);
    const isLearner = isPerson(request.reader, attempt.learnerId);
    const hidden = isLearner ? answersHidden(version.settings, usage) : null;
    return presentAttempt(attempt, version, given, { now: this.clock.now(), hidden });
  }
}
