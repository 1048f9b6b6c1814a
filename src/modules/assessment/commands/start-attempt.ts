import { randomBytes } from 'node:crypto';
import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { assessmentErrors } from '../assessment.errors';
import { AssessmentReads } from '../data/assessment.reads';
import { AttemptsRepository } from '../data/attempts.repository';
import { QuizzesRepository } from '../data/quizzes.repository';
import { mayTakeQuiz } from '../http/assessment.policy';
import { presentAttempt } from '../http/assessment.presenter';
import type { AttemptView } from '../http/assessment.schemas';
import { PublishedQuiz } from '../queries/published-quiz';
import { QuizAccess } from '../queries/quiz-access';

/** Starts an attempt at the published version of a quiz, or goes on with the one that is in progress, whatever its version. */
@injectable()
export class StartAttempt {
  constructor(
    @inject(AssessmentReads) private readonly reads: AssessmentReads,
    @inject(QuizAccess) private readonly access: QuizAccess,
    @inject(PublishedQuiz) private readonly publishedQuiz: PublishedQuiz,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(QuizzesRepository) private readonly quizzes: QuizzesRepository,
    @inject(AttemptsRepository) private readonly attempts: AttemptsRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { learner: Person; quizId: string }): Promise<{
    isNew: boolean;
    attempt: z.input<typeof AttemptView>;
  }> {
    const { learner, quizId } = request;
    const quiz = await this.reads.quiz(quizId);
    if (!quiz) throw assessmentErrors.quizNotFound();
    const { courseId } = quiz;
    permit(mayTakeQuiz(await this.access.of(learner, courseId)));
    const published = await this.publishedQuiz.require(quiz);

    let isNew = false;
    const attempt = await this.work.run(async (tx) => {
      const id = newId();
      const underWay = await this.attempts.startOrContinue(tx, {
        id,
        quizId,
        quizVersion: published.version,
        courseId,
        learnerId: learner.id,
        status: 'in_progress',
        seed: randomBytes(16).toString('hex'),
        startedAt: this.clock.now(),
        submittedAt: null,
        score: null,
      });
      isNew = underWay.id === id;
      const version = await this.quizzes.versionOf(tx, underWay);
      return presentAttempt(underWay, version, await this.attempts.answersOf(tx, underWay.id));
    });
    return { isNew, attempt };
  }
}
