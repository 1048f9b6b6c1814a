import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import { EnrollmentRepository } from '../data/enrollment.repository';
import type { LockView } from '../enrollment.contract';
import { presentLock } from '../http/enrollment.presenter';
import { LearningRecord } from './learning-record';

/** May a learner begin a quiz, as far as the rules of its lesson go? One that stands in no lesson of hers has none. */
@injectable()
export class GetQuizLock {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(EnrollmentRepository) private readonly enrollments: EnrollmentRepository,
    @inject(LearningRecord) private readonly learning: LearningRecord,
  ) {}

  async execute(request: {
    courseId: string;
    learnerId: string;
    quizId: string;
  }): Promise<{ lock: LockView | null }> {
    const { courseId, learnerId, quizId } = request;
    const enrollment = await this.enrollments.findForLearner(this.database, learnerId, courseId);
    if (!enrollment) return { lock: null };
    const { version, progress } = await this.learning.of(this.database, enrollment);
    const lesson = version?.lessons.find((one) => one.quizId === quizId);
    const left = progress.remaining.find(({ lessonId }) => lessonId === lesson?.lessonId);
    return { lock: left?.lock ? presentLock(left.lock) : null };
  }
}
