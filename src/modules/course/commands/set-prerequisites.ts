import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { courseErrors } from '../course.errors';
import { CourseReads } from '../data/course.reads';
import { PrerequisiteRepository } from '../data/prerequisite.repository';
import { mayEditCourse } from '../http/course.policy';
import { taughtCourse } from '../http/course.presenter';
import type { PrerequisiteList } from '../http/course.schemas';

/** Those who teach a course say what is to be completed before. Whoever has enrolled already is not asked. */
@injectable()
export class SetPrerequisites {
  constructor(
    @inject(CourseReads) private readonly courses: CourseReads,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(PrerequisiteRepository) private readonly prerequisites: PrerequisiteRepository,
  ) {}

  async execute(request: {
    editor: Person;
    courseId: string;
    courseIds: string[];
  }): Promise<z.input<typeof PrerequisiteList>> {
    const { editor, courseIds } = request;
    const course = await this.courses.find(request.courseId);
    if (!course) throw courseErrors.notFound();
    permit(mayEditCourse(editor, taughtCourse(course)));
    return this.work.run(async (tx) => {
      await this.prerequisites.lock(tx);
      if (await this.prerequisites.comesBefore(tx, course.id, courseIds))
        throw courseErrors.prerequisiteCircle();
      if ((await this.prerequisites.countPublished(tx, courseIds)) < courseIds.length)
        throw courseErrors.unknownCourse();
      await this.prerequisites.save(tx, course.id, courseIds);
      return { items: await this.prerequisites.of(tx, course.id) };
    });
  }
}
