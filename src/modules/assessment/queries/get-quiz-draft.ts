import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { assessmentErrors } from '../assessment.errors';
import { BanksRepository } from '../data/banks.repository';
import { QuizzesRepository } from '../data/quizzes.repository';
import { maySeeDraft } from '../http/assessment.policy';
import { presentDraft } from '../http/assessment.presenter';
import type { QuizDraftView } from '../http/assessment.schemas';
import { TaughtCourses } from './taught-courses';

/** A quiz as it stands in the studio, answers and all, for those who write it. */
@injectable()
export class GetQuizDraft {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(QuizzesRepository) private readonly quizzes: QuizzesRepository,
    @inject(BanksRepository) private readonly banks: BanksRepository,
    @inject(TaughtCourses) private readonly courses: TaughtCourses,
  ) {}

  async execute(request: { author: Person; quizId: string }): Promise<z.input<typeof QuizDraftView>> {
    const draft = await this.quizzes.findDraft(this.database, request.quizId);
    if (!draft) throw assessmentErrors.quizNotFound();
    permit(maySeeDraft(request.author, await this.courses.find(draft.courseId)));
    return presentDraft(draft, await this.banks.sourcesOf(this.database, [draft]));
  }
}
