import { inject, injectable } from 'tsyringe';
import { permit } from '../../../platform/auth/decision';
import { currentPrincipal } from '../../../platform/context/call-context';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { assessmentErrors } from '../assessment.errors';
import { BanksRepository } from '../data/banks.repository';
import { type FrozenQuiz, QuizzesRepository } from '../data/quizzes.repository';
import { type FrozenEntries, freezeEntries } from '../domain/freeze-entries';
import { freezeQuiz } from '../domain/freeze-quiz';
import type { QuizDraft } from '../domain/quiz-draft';
import { problemsOfQuiz } from '../domain/quiz-problems';
import { mayWriteQuizzes } from '../http/assessment.policy';
import { TaughtCourses } from '../queries/taught-courses';

interface FrozenFacts {
  readonly quizId: string;
  readonly version: number;
  readonly hasPassMark: boolean;
}

/** Freezes the drafts of a course as they are. A quiz that is the same as its last version keeps it. */
@injectable()
export class FreezeQuizzes {
  constructor(
    @inject(TaughtCourses) private readonly courses: TaughtCourses,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(QuizzesRepository) private readonly quizzes: QuizzesRepository,
    @inject(BanksRepository) private readonly banks: BanksRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    courseId: string;
    quizIds: readonly string[];
  }): Promise<{ quizzes: FrozenFacts[] }> {
    const { courseId, quizIds } = request;
    permit(mayWriteQuizzes(currentPrincipal(), await this.courses.find(courseId)));

    return this.work.run(async (tx) => {
      // Locked, so that two who freeze at once do not make two versions, nor one of something half saved.
      const drafts = await this.quizzes.lockDrafts(tx, quizIds);
      requireAllOf(courseId, quizIds, drafts);
      const sources = await this.banks.sourcesOf(tx, drafts);
      const settled = drafts.map((draft) => ({ draft, ...freezeEntries(draft, sources) }));
      requireComplete(settled);
      const latest = await this.quizzes.latestVersions(tx, quizIds);
      const latestOf = new Map(latest.map((version) => [version.quizId, version]));
      const frozen = settled.map(({ draft, entries }) =>
        freezeQuiz({ ...draft, entries }, latestOf.get(draft.quizId)),
      );
      const made = frozen.filter(({ isNew }) => isNew).map(({ version }) => version);
      await this.quizzes.insertVersions(tx, made, this.clock.now());

      const answers = new Map(frozen.map(({ version }) => [version.quizId, present(version)]));
      return { quizzes: quizIds.flatMap((quizId) => answers.get(quizId) ?? []) };
    });
  }
}

function present({ quizId, version, passMarkPercent }: FrozenQuiz): FrozenFacts {
  return { quizId, version, hasPassMark: passMarkPercent !== null };
}

function requireAllOf(courseId: string, quizIds: readonly string[], drafts: readonly QuizDraft[]): void {
  const own = new Set(drafts.filter((draft) => draft.courseId === courseId).map(({ quizId }) => quizId));
  const foreign = quizIds.filter((quizId) => !own.has(quizId));
  if (foreign.length > 0) throw assessmentErrors.notYourCourse({ facts: { quizIds: foreign } });
}

function requireComplete(settled: readonly (FrozenEntries & { readonly draft: QuizDraft })[]): void {
  const incomplete = settled.flatMap(({ draft, problems: ofBanks }) => {
    const { quizId } = draft;
    const problems = problemsOfQuiz(draft, ofBanks).map(({ code, questionId }) => ({ code, questionId }));
    return problems.length > 0 ? [{ quizId, problems }] : [];
  });
  if (incomplete.length > 0) throw assessmentErrors.quizIncomplete({ facts: { quizzes: incomplete } });
}
