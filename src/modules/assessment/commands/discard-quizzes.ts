import { inject, injectable } from 'tsyringe';
import { isGranted } from '../../../platform/auth/decision';
import { currentPrincipal } from '../../../platform/context/call-context';
import { Database } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { QuizzesRepository } from '../data/quizzes.repository';
import { mayDiscard } from '../http/assessment.policy';
import { TaughtCourses } from '../queries/taught-courses';

/**
 * Takes back drafts that nobody needs any more. Those that were ever frozen stay, because a course version may hold them; and
 * those that the acting person does not write stay too. Tells how many went.
 */
@injectable()
export class DiscardQuizzes {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(TaughtCourses) private readonly courses: TaughtCourses,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(QuizzesRepository) private readonly quizzes: QuizzesRepository,
  ) {}

  async execute(request: { quizIds: readonly string[] }): Promise<{ discarded: number }> {
    const drafts = await this.quizzes.findDrafts(this.database, request.quizIds);
    const courses = await this.courses.findAll(drafts.map(({ courseId }) => courseId));
    const principal = currentPrincipal();
    const own = drafts.filter(({ courseId }) => isGranted(mayDiscard(principal, courses.get(courseId))));

    return this.work.run(async (tx) => ({
      discarded: await this.quizzes.discardDrafts(
        tx,
        own.map(({ quizId }) => quizId),
      ),
    }));
  }
}
