import { inject, injectable } from 'tsyringe';
import { DomainError, type ErrorFactory } from '../../../platform/errors/domain-error';
import { CourseApi } from '../../course/course.contract';
import { contentErrors } from '../content.errors';
import { CoursesRepository } from '../data/courses.repository';
import type { TaughtCourse } from '../http/content.policy';

export type ListedCourse = TaughtCourse & { readonly slug: string; readonly title: string };

const identifierPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Who teaches a course and where it is found: from what events have told, and from course itself as long as
 * the event of a course that was just made is still coming.
 */
@injectable()
export class CourseDirectory {
  constructor(
    @inject(CoursesRepository) private readonly courses: CoursesRepository,
    @inject(CourseApi) private readonly api: CourseApi,
  ) {}

  /** @throws `missing` where there is no such course */
  async of(courseId: string, missing: ErrorFactory = contentErrors.courseNotFound): Promise<ListedCourse> {
    return (
      (await this.courses.find(courseId)) ?? (await orRefuse(() => this.api.getCourse({ courseId }), missing))
    );
  }

  /** @throws course.not_found */
  async find(idOrSlug: string): Promise<ListedCourse> {
    if (identifierPattern.test(idOrSlug)) return this.of(idOrSlug.toLowerCase());
    const known = await this.courses.findBySlug(idOrSlug);
    return known ?? (await orRefuse(() => this.api.findCourse({ idOrSlug }), contentErrors.courseNotFound));
  }
}

async function orRefuse<Result>(ask: () => Promise<Result>, missing: ErrorFactory): Promise<Result> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof DomainError && error.code === contentErrors.courseNotFound.code) throw missing();
    throw error;
  }
}
