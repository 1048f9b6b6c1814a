import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { assessmentErrors } from '../assessment.errors';
import { BanksRepository } from '../data/banks.repository';
import { QuizzesRepository } from '../data/quizzes.repository';
import { identifyEntries, type QuizDraft, repeatedIds } from '../domain/quiz-draft';
import { maySeeDraft } from '../http/assessment.policy';
import { presentDraft } from '../http/assessment.presenter';
import type { QuizDraftView, SaveQuizDraftRequest } from '../http/assessment.schemas';
import { TaughtCourses } from '../queries/taught-courses';
import { idSource } from './id-source';

/** Saves a quiz in the studio, whole, over the version that its author had before her. What learners take does not change. */
@injectable()
export class SaveQuizDraft {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(TaughtCourses) private readonly courses: TaughtCourses,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(QuizzesRepository) private readonly quizzes: QuizzesRepository,
    @inject(BanksRepository) private readonly banks: BanksRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    author: Person;
    quizId: string;
    draft: z.output<typeof SaveQuizDraftRequest>;
  }): Promise<z.input<typeof QuizDraftView>> {
    const { author, quizId } = request;
    const before = await this.quizzes.findDraft(this.database, quizId);
    if (!before) throw assessmentErrors.quizNotFound();
    permit(maySeeDraft(author, await this.courses.find(before.courseId)));

    const draft = after(before, request.draft);
    return this.work.run(async (tx) => {
      const isSaved = await this.quizzes.replaceDraft(tx, draft, this.clock.now());
      if (!isSaved) throw assessmentErrors.changedMeanwhile();
      return presentDraft(draft, await this.banks.sourcesOf(tx, [draft]));
    });
  }
}

function after(before: QuizDraft, sent: z.output<typeof SaveQuizDraftRequest>): QuizDraft {
  const questions = identifyEntries(sent.questions, idSource);
  const repeated = repeatedIds(questions);
  if (repeated.length > 0) throw assessmentErrors.repeatedId({ facts: { ids: repeated } });
  const { title, passMarkPercent, settings = before.settings } = sent;
  return { ...before, version: sent.version + 1, title, passMarkPercent, settings, questions };
}
