import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { isGranted } from '../../../platform/auth/decision';
import { currentPrincipal } from '../../../platform/context/call-context';
import { Database } from '../../../platform/database/tokens';
import type { QuizSummary } from '../assessment.contract';
import { BanksRepository } from '../data/banks.repository';
import { type FrozenQuiz, QuizzesRepository } from '../data/quizzes.repository';
import { type FrozenEntries, freezeEntries } from '../domain/freeze-entries';
import { freezeQuiz } from '../domain/freeze-quiz';
import type { QuizDraft } from '../domain/quiz-draft';
import { questionCountOf } from '../domain/quiz-entry';
import { problemsOfQuiz } from '../domain/quiz-problems';
import { maySeeSummary } from '../http/assessment.policy';
import { TaughtCourses } from './taught-courses';

/** Quizzes as they stand in the studio, in the order asked for. Those that the acting person may not know of are left out. */
@injectable()
export class GetQuizzes {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(QuizzesRepository) private readonly quizzes: QuizzesRepository,
    @inject(BanksRepository) private readonly banks: BanksRepository,
    @inject(TaughtCourses) private readonly courses: TaughtCourses,
  ) {}

  async execute(request: { quizIds: string[] }): Promise<{ quizzes: z.input<typeof QuizSummary>[] }> {
    const drafts = await this.quizzes.findDrafts(this.database, request.quizIds);
    const courses = await this.courses.findAll(drafts.map(({ courseId }) => courseId));
    const principal = currentPrincipal();
    const known = drafts.filter(({ courseId }) => isGranted(maySeeSummary(principal, courses.get(courseId))));
    const sources = await this.banks.sourcesOf(this.database, known);
    const latest = await this.quizzes.latestVersions(
      this.database,
      known.map(({ quizId }) => quizId),
    );
    const latestOf = new Map(latest.map((version) => [version.quizId, version]));
    const visible = new Map(
      known.map((draft) => [
        draft.quizId,
        summarize(draft, freezeEntries(draft, sources), latestOf.get(draft.quizId)),
      ]),
    );
    return { quizzes: request.quizIds.flatMap((quizId) => visible.get(quizId) ?? []) };
  }
}

function summarize(
  draft: QuizDraft,
  settled: FrozenEntries,
  latest: FrozenQuiz | undefined,
): z.input<typeof QuizSummary> {
  const { quizId, courseId, title, passMarkPercent, questions } = draft;
  const problems = [...new Set(problemsOfQuiz(draft, settled.problems).map(({ code }) => code))];
  return {
    quizId,
    courseId,
    title,
    passMarkPercent,
    questionCount: questionCountOf(questions),
    nextVersion: freezeQuiz({ ...draft, entries: settled.entries }, latest).version.version,
    problems,
  };
}
