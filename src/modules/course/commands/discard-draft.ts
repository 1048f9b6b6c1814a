import { inject, injectable } from 'tsyringe';
import { permit } from '../../../platform/auth/decision';
import type { Principal } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { courseArchived } from '../course.contract';
import { CourseRepository } from '../data/course.repository';
import { statusOf } from '../domain/course';
import { mayDiscardDraft } from '../http/course.policy';

/** Takes back a draft that an import could not finish. What was ever published stays, and so does what is gone already. */
@injectable()
export class DiscardDraft {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(CourseRepository) private readonly courses: CourseRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { editor: Principal; courseId: string }): Promise<{ isDiscarded: boolean }> {
    return this.work.run(async (tx) => {
      const course = await this.courses.lock(tx, request.courseId);
      if (!course) return { isDiscarded: false };
      const status = statusOf(course);
      permit(mayDiscardDraft(request.editor, { ...course, status }));
      if (course.publishedAt) return { isDiscarded: false };
      await this.courses.delete(tx, course.id);
      // Whoever has heard of it hears that it is over.
      const archivedAt = this.clock.now().toISOString();
      await tx.publish(courseArchived, { courseId: course.id, archivedAt });
      return { isDiscarded: true };
    });
  }
}
