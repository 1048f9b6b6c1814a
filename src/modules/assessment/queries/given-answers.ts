import { inject, injectable } from 'tsyringe';
import type { Reader } from '../../../platform/database/tokens';
import { AttemptsRepository } from '../data/attempts.repository';
import { GradingRepository } from '../data/grading.repository';
import type { QuizVersion } from '../data/quizzes.repository';
import type { Attempt } from '../domain/attempt';
import type { HandGrade } from '../domain/grading-task';
import { isHandGraded } from '../domain/question';
import type { GivenInAttempt } from '../http/question.presenter';

/** What was answered in an attempt, and what people gave for it. */
@injectable()
export class GivenAnswers {
  constructor(
    @inject(AttemptsRepository) private readonly attempts: AttemptsRepository,
    @inject(GradingRepository) private readonly grading: GradingRepository,
  ) {}

  async of(reader: Reader, attempt: Attempt, version: QuizVersion): Promise<GivenInAttempt> {
    const answers = await this.attempts.answersOf(reader, attempt.id);
    return { answers, handGrades: await this.handGradesOf(reader, attempt, version) };
  }

  private async handGradesOf(reader: Reader, attempt: Attempt, version: QuizVersion) {
    const mayBeGraded = attempt.status !== 'in_progress' && version.questions.some(isHandGraded);
    return mayBeGraded ? this.grading.gradesOf(reader, attempt.id) : new Map<string, HandGrade>();
  }
}
