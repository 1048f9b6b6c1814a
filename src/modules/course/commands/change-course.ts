import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Principal } from '../../../platform/auth/principal';
import { Cache } from '../../../platform/cache/cache';
import type { Transaction } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { courseArchived, courseChanged } from '../course.contract';
import { courseErrors } from '../course.errors';
import { CourseReads } from '../data/course.reads';
import { CourseRepository } from '../data/course.repository';
import { type Course, factsOf, haveFactsChanged, statusOf } from '../domain/course';
import { mayEditCourse } from '../http/course.policy';
import { presentCourse } from '../http/course.presenter';
import type { CourseView } from '../http/course.schemas';
import { catalogueTag } from '../queries/catalogue-tag';

/** Changes a locked course by a pure decision, saves what came of it, and tells it. */
@injectable()
export class ChangeCourse {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(CourseRepository) private readonly courses: CourseRepository,
    @inject(CourseReads) private readonly reads: CourseReads,
    @inject(Cache) private readonly cache: Cache,
  ) {}

  /** Somebody asks for the change; the answer is the course as it is then. */
  async execute(request: {
    editor: Principal;
    idOrSlug: string;
    decide: (course: Course) => Course;
  }): Promise<z.input<typeof CourseView>> {
    const answer = await this.work.run(async (tx) => {
      const course = await this.courses.lock(tx, request.idOrSlug);
      if (!course) throw courseErrors.notFound();
      permit(mayEditCourse(request.editor, { ...course, status: statusOf(course) }));
      await this.apply(tx, course, request.decide(course));
      const row = await this.reads.findWithin(tx, course.id);
      if (!row) throw courseErrors.notFound();
      return presentCourse(row, request.editor);
    });
    await this.cache.deleteByTag(catalogueTag);
    return answer;
  }

  /** Saves and tells what changed; nothing where nothing did. */
  async apply(tx: Transaction, before: Course, after: Course): Promise<void> {
    if (after === before) return;
    await this.courses.save(tx, after);
    if (haveFactsChanged(before, after)) await tx.publish(courseChanged, factsOf(after));
    if (after.archivedAt && !before.archivedAt) {
      const archivedAt = after.archivedAt.toISOString();
      await tx.publish(courseArchived, { courseId: after.id, archivedAt });
    }
  }
}
