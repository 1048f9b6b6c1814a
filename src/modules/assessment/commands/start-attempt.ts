import { randomBytes } from 'node:crypto';
import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import type { Transaction } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { assessmentErrors } from '../assessment.errors';
import { AssessmentReads } from '../data/assessment.reads';
import { AttemptsRepository } from '../data/attempts.repository';
import { ExtraTimeRepository } from '../data/extra-time.repository';
import { QuizzesRepository } from '../data/quizzes.repository';
import type { Attempt } from '../domain/attempt';
import { withExtraTime } from '../domain/extra-time';
import { isOver, limitsOf, opensAt, type QuizSettings } from '../domain/quiz-settings';
import { mayTakeQuiz } from '../http/assessment.policy';
import { presentAttempt } from '../http/assessment.presenter';
import type { AttemptView } from '../http/assessment.schemas';
import { GivenAnswers } from '../queries/given-answers';
import { PublishedQuiz } from '../queries/published-quiz';
import { QuizAccess } from '../queries/quiz-access';
import { AttemptGrader } from './attempt-grader';

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
    @inject(ExtraTimeRepository) private readonly extraTimes: ExtraTimeRepository,
    @inject(GivenAnswers) private readonly given: GivenAnswers,
    @inject(AttemptGrader) private readonly grader: AttemptGrader,
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
    const access = await this.access.of(learner, courseId);
    permit(mayTakeQuiz(access));
    const published = await this.publishedQuiz.require(quiz);
    const lock = access.kind === 'teaching' ? null : await this.access.lockOf(learner, { courseId, quizId });

    const now = this.clock.now();
    const begin = (tx: Transaction, settings: QuizSettings) =>
      this.attempts.startOrContinue(tx, {
        id: newId(),
        quizId,
        quizVersion: published.version,
        courseId,
        learnerId: learner.id,
        status: 'in_progress',
        seed: randomBytes(16).toString('hex'),
        startedAt: now,
        ...limitsOf(settings, now),
        submittedAt: null,
        score: null,
      });
    let isNew = false;
    const view = await this.work.run(async (tx) => {
      const whose = { courseId, learnerId: learner.id };
      await this.extraTimes.lock(tx, whose);
      const settings = withExtraTime(published.settings, await this.extraTimes.percentOf(tx, whose));
      let begun = await begin(tx, settings);
      if (!begun.isNew && isOver(begun.attempt, now)) {
        await this.submit(tx, begun.attempt.id);
        begun = await begin(tx, settings);
      }
      const { attempt } = begun;
      isNew = begun.isNew;
      // One that was begun before goes on.
      if (isNew && lock) throw assessmentErrors.locked({ facts: lock });
      // Those who teach the course try a quiz as often as they like.
      if (isNew && access.kind !== 'teaching') await this.requireLeft(tx, attempt, published.settings);
      const version = await this.quizzes.versionOf(tx, attempt);
      const given = await this.given.of(tx, attempt, version);
      return presentAttempt(attempt, version, given, { now, hidden: null });
    });
    return { isNew, attempt: view };
  }

  /** The job has not come to it yet. */
  private async submit(tx: Transaction, attemptId: string): Promise<void> {
    const attempt = await this.attempts.lock(tx, attemptId);
    if (attempt?.status !== 'in_progress') return;
    const version = await this.quizzes.versionOf(tx, attempt);
    await this.grader.grade(tx, attempt, version, await this.attempts.answersOf(tx, attemptId));
  }

  /** Asked after the attempt is made, which none made at the same time can slip past; a refusal takes it back. */
  private async requireLeft(tx: Transaction, attempt: Attempt, settings: QuizSettings): Promise<void> {
    const { id: exceptId, quizId, learnerId, startedAt } = attempt;
    const before = await this.attempts.usageOf(tx, { quizId, learnerId, exceptId });
    const { maximumAttempts } = settings;
    if (maximumAttempts !== null && before.attempts >= maximumAttempts)
      throw assessmentErrors.noAttemptsLeft({ facts: { maximumAttempts } });
    const at = opensAt(settings, before, startedAt);
    if (at) throw assessmentErrors.tooSoon({ facts: { opensAt: at.toISOString() } });
  }
}
