import { inject, injectable } from 'tsyringe';
import { permit } from '../../../platform/auth/decision';
import { currentPrincipal } from '../../../platform/context/call-context';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import type { QuizInput } from '../assessment.contract';
import { assessmentErrors } from '../assessment.errors';
import { QuizzesRepository } from '../data/quizzes.repository';
import { identifyEntries, type QuizDraft } from '../domain/quiz-draft';
import { usualSettings } from '../domain/quiz-settings';
import { mayWriteQuizzes } from '../http/assessment.policy';
import { QuizContent } from '../http/assessment.schemas';
import { TaughtCourses } from '../queries/taught-courses';
import { idSource } from './id-source';

/** Makes drafts of quizzes, in the order given, for someone who teaches the course. */
@injectable()
export class CreateQuizzes {
  constructor(
    @inject(TaughtCourses) private readonly courses: TaughtCourses,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(QuizzesRepository) private readonly quizzes: QuizzesRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    courseId: string;
    quizzes: readonly QuizInput[];
  }): Promise<{ quizIds: string[] }> {
    const { courseId } = request;
    permit(mayWriteQuizzes(currentPrincipal(), await this.courses.find(courseId)));
    const drafts = request.quizzes.map((quiz, index) => draftOf(courseId, quiz, index));

    return this.work.run(async (tx) => {
      await this.quizzes.insertDrafts(tx, drafts, this.clock.now());
      return { quizIds: drafts.map(({ quizId }) => quizId) };
    });
  }
}

function draftOf(courseId: string, quiz: QuizInput, index: number): QuizDraft {
  const parsed = QuizContent.safeParse(quiz);
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.join('.') ?? '';
    throw assessmentErrors.invalidQuestion({ facts: { quiz: index, path }, cause: parsed.error });
  }
  const { title, passMarkPercent, settings = usualSettings, questions } = parsed.data;
  const identified = identifyEntries(questions, idSource);
  return { quizId: newId(), courseId, version: 1, title, passMarkPercent, settings, questions: identified };
}
