import { inject, injectable } from 'tsyringe';
import type { Transaction } from '../../../platform/database/tokens';
import { Clock } from '../../../platform/time/clock';
import { assessmentGraded, assessmentPassed, assessmentSubmitted } from '../assessment.contract';
import { AttemptsRepository } from '../data/attempts.repository';
import type { QuizVersion } from '../data/quizzes.repository';
import type { Attempt } from '../domain/attempt';
import { type Grade, gradeAttempt } from '../domain/grade';
import type { Answers } from '../domain/question';

/** Closes a locked attempt with what was saved in it, whoever asked for that. */
@injectable()
export class AttemptGrader {
  constructor(
    @inject(AttemptsRepository) private readonly attempts: AttemptsRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async grade(
    tx: Transaction,
    attempt: Attempt,
    version: QuizVersion,
    answers: Answers,
  ): Promise<{ attempt: Attempt; grade: Grade }> {
    const now = this.clock.now();
    const grade = gradeAttempt(version, answers);
    await this.attempts.finish(tx, attempt.id, { score: grade, now });
    await this.announce(tx, attempt, grade, { now, counts: await this.counts(tx, attempt, version) });
    return { attempt: { ...attempt, status: 'graded', submittedAt: now, score: grade }, grade };
  }

  /** Where the first attempt counts, none after it passes the quiz. */
  private async counts(tx: Transaction, attempt: Attempt, version: QuizVersion): Promise<boolean> {
    if (version.settings.countedAttempt !== 'first') return true;
    const { quizId, learnerId, id } = attempt;
    const before = await this.attempts.usageOf(tx, { quizId, learnerId, exceptId: id });
    return before.attempts === 0;
  }

  private async announce(
    tx: Transaction,
    attempt: Attempt,
    grade: Grade,
    { now, counts }: { now: Date; counts: boolean },
  ): Promise<void> {
    const { id: attemptId, quizId, quizVersion, courseId, learnerId } = attempt;
    const facts = { attemptId, quizId, quizVersion, courseId, learnerId };
    const at = now.toISOString();
    const { share: score, hasPassed } = grade;
    await tx.publish(assessmentSubmitted, { ...facts, submittedAt: at });
    await tx.publish(assessmentGraded, { ...facts, score, hasPassed, gradedAt: at });
    if (hasPassed && counts) await tx.publish(assessmentPassed, { ...facts, score, passedAt: at });
  }
}
