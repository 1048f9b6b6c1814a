import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { assessmentErrors } from '../assessment.errors';
import { AttemptsRepository } from '../data/attempts.repository';
import { GradingRepository } from '../data/grading.repository';
import { QuizzesRepository } from '../data/quizzes.repository';
import type { Attempt } from '../domain/attempt';
import { facilityPercent, type ItemStatistics, itemStatistics } from '../domain/item-statistics';
import { maySeeStatistics } from '../http/assessment.policy';
import type { ItemStatisticsView } from '../http/item-statistics.schemas';
import { TaughtCourses } from './taught-courses';

/** Enough to tell a good question from a bad one, and graded again in the blink of an eye. */
const lookedAt = 500;

/** What the newest attempts say of the questions of a quiz. Those who teach the course only try it: theirs do not count. */
@injectable()
export class GetItemStatistics {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(QuizzesRepository) private readonly quizzes: QuizzesRepository,
    @inject(AttemptsRepository) private readonly attempts: AttemptsRepository,
    @inject(GradingRepository) private readonly grading: GradingRepository,
    @inject(TaughtCourses) private readonly courses: TaughtCourses,
  ) {}

  async execute(request: { author: Person; quizId: string }): Promise<z.input<typeof ItemStatisticsView>> {
    const { author, quizId } = request;
    const quiz = await this.quizzes.findDraft(this.database, quizId);
    if (!quiz) throw assessmentErrors.quizNotFound();
    const course = await this.courses.find(quiz.courseId);
    permit(maySeeStatistics(author, course));

    const attempts = await this.attempts.newestGraded(this.database, quizId, {
      exceptOf: course?.instructorIds ?? [],
      limit: lookedAt,
    });
    const items = itemStatistics(await this.counted(attempts));
    return {
      quizId,
      courseId: quiz.courseId,
      title: quiz.title,
      attempts: attempts.length,
      meanPercent: meanPercent(attempts),
      items: items.map(presentItem),
    };
  }

  private async counted(attempts: readonly Attempt[]) {
    const ids = attempts.map(({ id }) => id);
    const [versions, answers, grades] = await Promise.all([
      this.quizzes.versionsOf(this.database, attempts),
      this.attempts.answersOfAll(this.database, ids),
      this.grading.gradesOfAll(this.database, ids),
    ]);
    return attempts.map(({ id }, index) => ({
      questions: versions[index]?.questions ?? [],
      answers: answers.get(id) ?? new Map(),
      handGrades: new Map(
        [...(grades.get(id) ?? [])].map(([questionId, { points }]) => [questionId, points]),
      ),
    }));
  }
}

function meanPercent(attempts: readonly Attempt[]): number | null {
  const shares = attempts.flatMap(({ score }) =>
    score ? [score.points.numerator / score.points.denominator / score.outOf] : [],
  );
  if (shares.length === 0) return null;
  return Math.round((1_000 * shares.reduce((sum, share) => sum + share, 0)) / shares.length) / 10;
}

function presentItem(item: ItemStatistics): z.input<typeof ItemStatisticsView>['items'][number] {
  const { question, attempts, results, discrimination, given, others } = item;
  const { id, kind, prompt, points } = question;
  return {
    questionId: id,
    kind,
    prompt,
    points,
    attempts,
    results: { ...results },
    facilityPercent: facilityPercent(item),
    discrimination,
    given: given.map((one) => ({ ...one })),
    others,
  };
}
