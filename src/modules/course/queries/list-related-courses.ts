import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Principal } from '../../../platform/auth/principal';
import { Cache } from '../../../platform/cache/cache';
import { courseErrors } from '../course.errors';
import { CatalogueReads } from '../data/catalogue.reads';
import { CourseReads } from '../data/course.reads';
import { maySeeCourse } from '../http/course.policy';
import { presentCatalogueCourse, taughtCourse } from '../http/course.presenter';
import type { RelatedCourses } from '../http/course.schemas';
import { catalogueTag } from './catalogue-tag';

const freshness = { ttlSeconds: 60, staleWhileRevalidateSeconds: 300, tags: [catalogueTag] };
const mostRelated = 6;

/** What else there is to learn of the kind: by category and tags, then by how many learn it. */
@injectable()
export class ListRelatedCourses {
  constructor(
    @inject(CourseReads) private readonly courses: CourseReads,
    @inject(CatalogueReads) private readonly catalogue: CatalogueReads,
    @inject(Cache) private readonly cache: Cache,
  ) {}

  async execute(request: { reader: Principal; idOrSlug: string }): Promise<z.input<typeof RelatedCourses>> {
    const course = await this.courses.find(request.idOrSlug);
    if (!course) throw courseErrors.notFound();
    permit(maySeeCourse(request.reader, taughtCourse(course)));
    const items = await this.cache.getOrLoad(`related:${course.id}`, freshness, async () =>
      (await this.catalogue.related(course, mostRelated)).map(presentCatalogueCourse),
    );
    return { items };
  }
}
