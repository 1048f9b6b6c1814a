import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Principal } from '../../../platform/auth/principal';
import { type CourseAccess, EnrollmentApi } from '../../enrollment/enrollment.contract';
import { contentErrors } from '../content.errors';
import { VersionsRepository } from '../data/versions.repository';
import { maySeeOutline, teaches } from '../http/content.policy';
import type { OutlineView } from '../http/content.schemas';
import { CourseDirectory, type ListedCourse } from './course-directory';

/** Sections and lessons of a course as it is published. */
@injectable()
export class GetOutline {
  constructor(
    @inject(CourseDirectory) private readonly directory: CourseDirectory,
    @inject(VersionsRepository) private readonly versions: VersionsRepository,
    @inject(EnrollmentApi) private readonly enrollments: EnrollmentApi,
  ) {}

  async execute(request: { reader: Principal; idOrSlug: string }): Promise<z.input<typeof OutlineView>> {
    const { reader } = request;
    const course = await this.directory.find(request.idOrSlug);
    const outline = await this.versions.outline(course.courseId);
    if (!outline)
      throw teaches(reader, course) ? contentErrors.notPublished() : contentErrors.courseNotFound();
    permit(maySeeOutline(reader, course, await this.accessOf(reader, course)));
    return {
      sections: outline.map((section) => ({
        ...section,
        lessons: section.lessons.map(({ opening = null, ...lesson }) => ({ ...lesson, opening })),
      })),
    };
  }

  /** Matters for archived courses alone: those who were in them stay. */
  private async accessOf(reader: Principal, course: ListedCourse): Promise<CourseAccess | undefined> {
    if (course.status !== 'archived' || reader.kind !== 'person') return undefined;
    return this.enrollments.getAccess({ courseId: course.courseId, learnerId: reader.id });
  }
}
