import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { assessmentErrors } from '../assessment.errors';
import { idSource } from '../commands/id-source';
import { QuizzesRepository } from '../data/quizzes.repository';
import { isOwnQuestion } from '../domain/quiz-entry';
import { maySeeDraft } from '../http/assessment.policy';
import { presentReading } from '../http/question-import.presenter';
import type { QuestionImportView } from '../http/question-import.schemas';
import { TaughtCourses } from './taught-courses';

/** Reads questions that are meant for a quiz from a file. They are in it once their author saves them with the draft. */
@injectable()
export class ReadQuizQuestions {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(QuizzesRepository) private readonly quizzes: QuizzesRepository,
    @inject(TaughtCourses) private readonly courses: TaughtCourses,
  ) {}

  async execute(request: {
    author: Person;
    quizId: string;
    text: string;
  }): Promise<z.input<typeof QuestionImportView>> {
    const draft = await this.quizzes.findDraft(this.database, request.quizId);
    if (!draft) throw assessmentErrors.quizNotFound();
    permit(maySeeDraft(request.author, await this.courses.find(draft.courseId)));
    return presentReading(request.text, draft.questions.filter(isOwnQuestion), idSource);
  }
}
