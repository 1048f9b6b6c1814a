import { inject, injectable } from 'tsyringe';
import { hasRole, type Person } from '../../../platform/auth/principal';
import { type CourseAccess, EnrollmentApi, type LockView } from '../../enrollment/enrollment.contract';
import { isTeacherOrAdmin } from '../http/assessment.policy';
import { TaughtCourses } from './taught-courses';

/** Whether the quizzes of a course are open to someone: as a learner, or because she teaches it. */
@injectable()
export class QuizAccess {
  constructor(
    @inject(EnrollmentApi) private readonly enrollments: EnrollmentApi,
    @inject(TaughtCourses) private readonly courses: TaughtCourses,
  ) {}

  async of(person: Person, courseId: string): Promise<CourseAccess | { kind: 'teaching' }> {
    if (hasRole(person, 'admin')) return { kind: 'teaching' };
    // Learners are asked about first, because nearly everyone is one.
    const access = await this.enrollments.getAccess({ courseId, learnerId: person.id });
    if (access.kind === 'granted') return access;
    const course = await this.courses.find(courseId);
    return isTeacherOrAdmin(person, course) ? { kind: 'teaching' } : access;
  }

  /** What keeps a quiz closed to a learner for whom its course is open: she cannot begin it yet. */
  async lockOf(person: Person, quiz: { courseId: string; quizId: string }): Promise<LockView | null> {
    const { courseId, quizId } = quiz;
    const { lock } = await this.enrollments.getQuizLock({ courseId, quizId, learnerId: person.id });
    return lock;
  }
}
