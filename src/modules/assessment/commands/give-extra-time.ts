import { inject, injectable } from 'tsyringe';
import type { Person } from '../../../platform/auth/principal';
import type { Transaction } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { AttemptsRepository, type Limits } from '../data/attempts.repository';
import { ExtraTimeRepository } from '../data/extra-time.repository';
import { type ExtraTime, withExtraTime } from '../domain/extra-time';
import { isOver, limitsOf } from '../domain/quiz-settings';
import { presentExtraTime } from '../http/extra-time.presenter';
import { ExtraTimeAccess } from '../queries/extra-time-access';

/** Gives a learner more time in the quizzes of a course, or another measure of it. Attempts under way get it too. */
@injectable()
export class GiveExtraTime {
  constructor(
    @inject(ExtraTimeAccess) private readonly access: ExtraTimeAccess,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(ExtraTimeRepository) private readonly extraTimes: ExtraTimeRepository,
    @inject(AttemptsRepository) private readonly attempts: AttemptsRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    teacher: Person;
    courseId: string;
    learnerId: string;
    percent: number;
    note: string | null;
  }) {
    const { teacher, ...given } = request;
    await this.access.requireCourse(teacher, given.courseId);
    await this.access.requireLearner(given.courseId, given.learnerId);
    return this.work.run(async (tx) => {
      const extraTime = { ...given, givenBy: teacher.id, givenAt: this.clock.now() };
      await this.extraTimes.lock(tx, given);
      await this.extraTimes.save(tx, extraTime);
      await this.prolong(tx, extraTime);
      return presentExtraTime(extraTime);
    });
  }

  /** Those that are over stay so, and none gets shorter: a learner relies on the time that she was shown. */
  private async prolong(tx: Transaction, { percent, ...whose }: ExtraTime): Promise<void> {
    const underWay = await this.attempts.lockUnderWay(tx, whose);
    const now = this.clock.now();
    const longer = underWay.flatMap(({ attempt, settings }): Limits[] => {
      const { deadlineAt, closesAt } = limitsOf(withExtraTime(settings, percent), attempt.startedAt);
      const isLonger = closesAt !== null && attempt.closesAt !== null && closesAt > attempt.closesAt;
      return isLonger && !isOver(attempt, now) ? [{ attemptId: attempt.id, deadlineAt, closesAt }] : [];
    });
    await this.attempts.setLimits(tx, longer);
  }
}
