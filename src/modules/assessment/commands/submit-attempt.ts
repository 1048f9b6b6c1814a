import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { assessmentErrors } from '../assessment.errors';
import { AttemptsRepository } from '../data/attempts.repository';
import { QuizzesRepository } from '../data/quizzes.repository';
import { answersHidden } from '../domain/quiz-settings';
import { mayAnswer, mayTakeQuiz } from '../http/assessment.policy';
import { presentResult } from '../http/assessment.presenter';
import type { AttemptResultView } from '../http/assessment.schemas';
import { GivenAnswers } from '../queries/given-answers';
import { QuizAccess } from '../queries/quiz-access';
import { AttemptGrader } from './attempt-grader';

/** Closes an attempt and grades what was saved, once; what people grade awaits them. Submitting it again gives the same result. */
@injectable()
export class SubmitAttempt {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(QuizAccess) private readonly access: QuizAccess,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(AttemptsRepository) private readonly attempts: AttemptsRepository,
    @inject(QuizzesRepository) private readonly quizzes: QuizzesRepository,
    @inject(GivenAnswers) private readonly given: GivenAnswers,
    @inject(AttemptGrader) private readonly grader: AttemptGrader,
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
      const given = await this.given.of(tx, attempt, version);
      const submitted =
        attempt.status === 'in_progress'
          ? await this.grader.grade(tx, attempt, version, given.answers)
          : attempt;
      const usage = await this.attempts.usageOf(tx, submitted);
      return presentResult(submitted, version, given, answersHidden(version.settings, usage));
    });
  }
}
