import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { courseErrors } from '../course.errors';
import { PathRepository } from '../data/path.repository';
import type { LearningPath } from '../domain/learning-path';
import { presentManagedPath } from '../http/path.presenter';
import type { ManagedPath, PathChanges } from '../http/path.schemas';

/** An admin changes what a learning path says, which courses it leads through, and whether others see it. */
@injectable()
export class ChangePath {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(PathRepository) private readonly paths: PathRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    pathId: string;
    changes: z.output<typeof PathChanges>;
  }): Promise<z.input<typeof ManagedPath>> {
    const { pathId, changes } = request;
    const { courseIds } = changes;
    return this.work.run(async (tx) => {
      const before = await this.paths.lock(tx, pathId);
      if (!before) throw courseErrors.pathNotFound();
      if (before.version !== changes.version)
        throw courseErrors.pathChangedMeanwhile({ facts: { version: before.version } });
      if (courseIds) {
        if ((await this.paths.countKnown(tx, courseIds)) < courseIds.length)
          throw courseErrors.unknownCourse();
        await this.paths.saveCourses(tx, pathId, courseIds);
      }
      const after: LearningPath = {
        ...before,
        title: changes.title ?? before.title,
        summary: changes.summary ?? before.summary,
        isPublished: changes.isPublished ?? before.isPublished,
        version: before.version + 1,
        changedAt: this.clock.now(),
      };
      const courses = await this.paths.coursesOf(tx, pathId);
      if (after.isPublished && courses.length === 0) throw courseErrors.pathEmpty();
      await this.paths.save(tx, after);
      return presentManagedPath(after, courses);
    });
  }
}
