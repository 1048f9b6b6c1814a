import { setTimeout as wait } from 'node:timers/promises';
import { inject, injectable } from 'tsyringe';
import { assessmentErrors } from '../assessment.errors';
import { AssessmentReads, type QuizFacts } from '../data/assessment.reads';

/** How often and how long a quiz that is just being published is waited for. */
const patience = { tries: 10, pauseMilliseconds: 100 };

/** The version of a quiz that learners take now. */
@injectable()
export class PublishedQuiz {
  constructor(@inject(AssessmentReads) private readonly reads: AssessmentReads) {}

  /**
   * Waits a little where the quiz was frozen, but the event that publishes it is still under way.
   *
   * @throws assessment.not_published, or assessment.withdrawn where the course has left it out.
   */
  async require(quiz: QuizFacts): Promise<NonNullable<QuizFacts['published']>> {
    let current: QuizFacts | undefined = quiz;
    for (let attempt = 1; attempt < patience.tries && isComing(current); attempt += 1) {
      await wait(patience.pauseMilliseconds);
      current = await this.reads.quiz(quiz.quizId);
    }
    if (!current?.published) throw assessmentErrors.notPublished();
    if (!current.published.isCurrent) throw assessmentErrors.withdrawn();
    return current.published;
  }
}

function isComing(quiz: QuizFacts | undefined): boolean {
  return quiz !== undefined && quiz.published === null && quiz.hasVersions;
}
