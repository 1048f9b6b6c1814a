import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { CategoryRepository } from '../data/category.repository';
import { mergeCategories } from '../domain/category-tree';
import type { ManagedCategories } from '../http/category.schemas';
import { ChangeCategories, requireKnown } from './change-categories';

/** Two categories become one: courses and what stands below go over. Courses keep their addresses. */
@injectable()
export class MergeCategories {
  constructor(
    @inject(ChangeCategories) private readonly change: ChangeCategories,
    @inject(CategoryRepository) private readonly categories: CategoryRepository,
  ) {}

  execute(request: { slug: string; intoSlug: string }): Promise<z.input<typeof ManagedCategories>> {
    const { slug, intoSlug } = request;
    return this.change.execute(async (tx, categories) => {
      requireKnown(categories, slug);
      const plan = mergeCategories(categories, slug, intoSlug);
      if (plan.kind === 'planned') {
        await this.categories.moveCourses(tx, slug, intoSlug);
        await this.categories.rememberMerge(tx, slug, intoSlug);
      }
      return plan;
    });
  }
}
