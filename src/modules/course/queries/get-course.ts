import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Principal } from '../../../platform/auth/principal';
import { Cache } from '../../../platform/cache/cache';
import { courseErrors } from '../course.errors';
import { CourseReads, type CourseRow } from '../data/course.reads';
import { maySeeCourse } from '../http/course.policy';
import { presentCourse, taughtCourse } from '../http/course.presenter';
import type { CourseView } from '../http/course.schemas';
import { catalogueTag } from './catalogue-tag';

const freshness = { ttlSeconds: 15, staleWhileRevalidateSeconds: 60, tags: [catalogueTag] };

/** A course as its page shows it, and what the reader may do with it. */
@injectable()
export class GetCourse {
  constructor(
    @inject(CourseReads) private readonly reads: CourseReads,
    @inject(Cache) private readonly cache: Cache,
  ) {}

  async execute(request: { reader: Principal; idOrSlug: string }): Promise<z.input<typeof CourseView>> {
    const { reader, idOrSlug } = request;
    const row = reader.kind === 'anonymous' ? await this.remembered(idOrSlug) : await this.find(idOrSlug);
    permit(maySeeCourse(reader, taughtCourse(row)));
    return presentCourse(row, reader);
  }

  /** Whoever is signed in may have changed the course a moment ago, and wants to see that. */
  private remembered(idOrSlug: string): Promise<CourseRow> {
    return this.cache.getOrLoad(`course:${idOrSlug}`, freshness, () => this.find(idOrSlug));
  }

  private async find(idOrSlug: string): Promise<CourseRow> {
    const row = await this.reads.find(idOrSlug);
    if (!row) throw courseErrors.notFound();
    return row;
  }
}
