import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { assessmentErrors } from '../assessment.errors';
import { AssessmentReads } from '../data/assessment.reads';
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
  ) {}

  async execute(request: { learner: Person; quizId: string }): Promise<z.input<typeof QuizView>> {
    const { quizId, learner } = request;
    const quiz = await this.reads.quiz(quizId);
    if (!quiz) throw assessmentErrors.quizNotFound();
    permit(mayTakeQuiz(await this.access.of(learner, quiz.courseId)));

    const published = await this.publishedQuiz.require(quiz);
    const [attempts, { best, hasPassed }] = await Promise.all([
      this.reads.attemptsOf({ quizId, learnerId: learner.id, limit: shownAttempts }),
      this.reads.standingOf(quizId, learner.id),
    ]);
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
      passed: hasPassed,
    };
  }
}
