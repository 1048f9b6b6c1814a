import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { Clock } from '../../../platform/time/clock';
import { assessmentErrors } from '../assessment.errors';
import { AssessmentReads } from '../data/assessment.reads';
import { AttemptsRepository } from '../data/attempts.repository';
import { ExtraTimeRepository } from '../data/extra-time.repository';
import { extraMinutes, withExtraTime } from '../domain/extra-time';
import { attemptsLeft, opensAt } from '../domain/quiz-settings';
import { mayTakeQuiz } from '../http/assessment.policy';
import { presentSummary } from '../http/assessment.presenter';
import type { QuizView } from '../http/assessment.schemas';
import { PublishedQuiz } from './published-quiz';
import { QuizAccess } from './quiz-access';

/** How many of one's attempts are shown with the quiz; all of them have a list of their own. */
const shownAttempts = 20;

/** What there is to know of a quiz before one takes it, and how one has done so far. */
@injectable()
export class GetQuiz {
  constructor(
    @inject(AssessmentReads) private readonly reads: AssessmentReads,
    @inject(QuizAccess) private readonly access: QuizAccess,
    @inject(PublishedQuiz) private readonly publishedQuiz: PublishedQuiz,
    @inject(Database) private readonly database: Database,
    @inject(AttemptsRepository) private readonly attempts: AttemptsRepository,
    @inject(ExtraTimeRepository) private readonly extraTimes: ExtraTimeRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { learner: Person; quizId: string }): Promise<z.input<typeof QuizView>> {
    const { quizId, learner } = request;
    const quiz = await this.reads.quiz(quizId);
    if (!quiz) throw assessmentErrors.quizNotFound();
    const access = await this.access.of(learner, quiz.courseId);
    permit(mayTakeQuiz(access));

    const published = await this.publishedQuiz.require(quiz);
    const { settings } = published;
    const [attempts, best, counted, usage, percent] = await Promise.all([
      this.reads.attemptsOf({ quizId, learnerId: learner.id, limit: shownAttempts }),
      this.reads.countedAttempt(quizId, learner.id, 'best'),
      this.reads.countedAttempt(quizId, learner.id, settings.countedAttempt),
      this.attempts.usageOf(this.database, { quizId, learnerId: learner.id }),
      this.extraTimes.percentOf(this.database, { courseId: quiz.courseId, learnerId: learner.id }),
    ]);
    const isTeaching = access.kind === 'teaching';
    const { lessonId, version, title, questionCount, outOf, passMarkPercent } = published;
    return {
      id: quizId,
      courseId: quiz.courseId,
      lessonId,
      version,
      title,
      questionCount,
      points: outOf,
      passMarkPercent,
      attempts: attempts.map(presentSummary),
      best: best ? presentSummary(best) : null,
      settings: withExtraTime(settings, percent),
      extraMinutes: extraMinutes(settings, percent),
      counted: counted ? presentSummary(counted) : null,
      attemptsLeft: isTeaching ? null : attemptsLeft(settings, usage),
      opensAt: isTeaching ? null : (opensAt(settings, usage, this.clock.now())?.toISOString() ?? null),
      passed: counted?.score?.hasPassed ?? false,
    };
  }
}
