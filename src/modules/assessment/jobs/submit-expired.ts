import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import type { Job } from '../../../platform/module/define-module';
import { Clock } from '../../../platform/time/clock';
import { AttemptGrader } from '../commands/attempt-grader';
import { AttemptsRepository } from '../data/attempts.repository';
import { QuizzesRepository } from '../data/quizzes.repository';
import { isOver } from '../domain/quiz-settings';

/** So many a run; the rest comes with the next one. */
const mostAtOnce = 500;

/** Submits attempts whose time is over with what was saved in them. */
@injectable()
export class SubmitExpired implements Job {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(AttemptsRepository) private readonly attempts: AttemptsRepository,
    @inject(QuizzesRepository) private readonly quizzes: QuizzesRepository,
    @inject(AttemptGrader) private readonly grader: AttemptGrader,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const over = await this.attempts.closedBefore(this.database, this.clock.now(), mostAtOnce);
    // One by one, so that none waits for another's learner.
    for (const attemptId of over)
      await this.work.run(async (tx) => {
        const attempt = await this.attempts.lock(tx, attemptId);
        // It may have been handed in meanwhile, or given more time.
        if (attempt?.status !== 'in_progress' || !isOver(attempt, this.clock.now())) return;
        const version = await this.quizzes.versionOf(tx, attempt);
        await this.grader.grade(tx, attempt, version, await this.attempts.answersOf(tx, attemptId));
      });
  }
}
