import { isDeepStrictEqual } from 'node:util';
import { inject, injectable } from 'tsyringe';
import type { Transaction } from '../../../platform/database/tokens';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { assessmentGraded, assessmentPassed, assessmentSubmitted } from '../assessment.contract';
import { AttemptsRepository } from '../data/attempts.repository';
import { GradingRepository } from '../data/grading.repository';
import type { QuizVersion } from '../data/quizzes.repository';
import type { Attempt } from '../domain/attempt';
import { type Grade, gradeAttempt, type HandGrades } from '../domain/grade';
import type { Answers } from '../domain/question';

/** Closes a locked attempt with what was saved in it, whoever asked for that, and grades it, now or when people have. */
@injectable()
export class AttemptGrader {
  constructor(
    @inject(AttemptsRepository) private readonly attempts: AttemptsRepository,
    @inject(GradingRepository) private readonly grading: GradingRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  /** Closes the attempt. Where people have to grade something in it, that is put before them, and it awaits them. */
  async grade(tx: Transaction, attempt: Attempt, version: QuizVersion, answers: Answers): Promise<Attempt> {
    const submittedAt = this.clock.now();
    const submitted: Attempt = { ...attempt, status: 'submitted', submittedAt };
    await tx.publish(assessmentSubmitted, { ...factsOf(attempt), submittedAt: submittedAt.toISOString() });
    const grade = gradeAttempt(version, answers);
    if (grade.awaiting.length === 0) return this.keep(tx, submitted, version, grade);
    await this.attempts.submit(tx, attempt.id, submittedAt);
    await this.grading.insert(tx, tasksOf(submitted, version, grade));
    return submitted;
  }

  /**
   * Grades a submitted attempt anew, with what people have given so far. Until they have graded all of it, it still awaits
   * them; a score that comes out the same is not told again.
   */
  async gradeAnew(
    tx: Transaction,
    attempt: Attempt,
    version: QuizVersion,
    given: { readonly answers: Answers; readonly handGrades: HandGrades },
  ): Promise<Attempt> {
    const grade = gradeAttempt(version, given.answers, given.handGrades);
    if (grade.awaiting.length > 0) return attempt;
    return this.keep(tx, attempt, version, grade);
  }

  private async keep(
    tx: Transaction,
    attempt: Attempt,
    version: QuizVersion,
    grade: Grade,
  ): Promise<Attempt> {
    const now = this.clock.now();
    const { points, outOf, hasPassed } = grade;
    const score = { points, outOf, hasPassed };
    if (isDeepStrictEqual(score, attempt.score)) return attempt;
    await this.attempts.grade(tx, attempt.id, { score, submittedAt: attempt.submittedAt ?? now });
    const facts = { ...factsOf(attempt), score: grade.share };
    const at = now.toISOString();
    await tx.publish(assessmentGraded, { ...facts, hasPassed, gradedAt: at });
    const isNewlyPassed = hasPassed === true && attempt.score?.hasPassed !== true;
    if (isNewlyPassed && (await this.counts(tx, attempt, version)))
      await tx.publish(assessmentPassed, { ...facts, passedAt: at });
    return { ...attempt, status: 'graded', score };
  }

  /** Where the first attempt counts, none after it passes the quiz. */
  private async counts(tx: Transaction, attempt: Attempt, version: QuizVersion): Promise<boolean> {
    return version.settings.countedAttempt !== 'first' || this.attempts.isFirst(tx, attempt);
  }
}

/** One for each answer that awaits grading. */
function tasksOf(attempt: Attempt, version: QuizVersion, { awaiting }: Grade) {
  const { id: attemptId, quizId, courseId, learnerId } = attempt;
  const submittedAt = attempt.submittedAt as Date;
  return awaiting.map((questionId) => ({
    id: newId(),
    courseId,
    quizId,
    questionId,
    attemptId,
    learnerId,
    outOf: version.questions.find(({ id }) => id === questionId)?.points ?? 0,
    submittedAt,
    revision: 0,
    grade: null,
  }));
}

function factsOf({ id: attemptId, quizId, quizVersion, courseId, learnerId }: Attempt) {
  return { attemptId, quizId, quizVersion, courseId, learnerId };
}
