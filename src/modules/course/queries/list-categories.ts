import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { CourseReads } from '../data/course.reads';
import type { CategoryList } from '../http/course.schemas';

/** All categories in their order; parents come before their children. */
@injectable()
export class ListCategories {
  constructor(@inject(CourseReads) private readonly reads: CourseReads) {}

  async execute(): Promise<z.input<typeof CategoryList>> {
    const rows = await this.reads.categories();
    return { items: rows.map(({ slug, name, parentSlug }) => ({ slug, name, parentSlug })) };
  }
}
