import { inject, injectable } from 'tsyringe';
import { lookUntil } from '../../../platform/time/look-until';
import { assessmentErrors } from '../assessment.errors';
import { AssessmentReads, type QuizFacts } from '../data/assessment.reads';

/** How long a quiz that is just being published is waited for. */
const patienceMilliseconds = 1_000;

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
    const current = isComing(quiz) ? await this.lookAgain(quiz.quizId) : quiz;
    if (!current?.published) throw assessmentErrors.notPublished();
    if (!current.published.isCurrent) throw assessmentErrors.withdrawn();
    return current.published;
  }

  private lookAgain(quizId: string): Promise<QuizFacts | undefined> {
    return lookUntil({
      find: () => this.reads.quiz(quizId),
      hasCome: (found) => !isComing(found),
      milliseconds: patienceMilliseconds,
    });
  }
}

function isComing(quiz: QuizFacts | undefined): boolean {
  return quiz !== undefined && quiz.published === null && quiz.hasVersions;
}
