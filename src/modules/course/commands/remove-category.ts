import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { courseErrors } from '../course.errors';
import { CategoryRepository } from '../data/category.repository';
import { numbered, type TreePlan } from '../domain/category-tree';
import type { ManagedCategories } from '../http/category.schemas';
import { ChangeCategories, requireKnown } from './change-categories';

/** Takes a category away in which there is nothing. */
@injectable()
export class RemoveCategory {
  constructor(
    @inject(ChangeCategories) private readonly change: ChangeCategories,
    @inject(CategoryRepository) private readonly categories: CategoryRepository,
  ) {}

  execute({ slug }: { slug: string }): Promise<z.input<typeof ManagedCategories>> {
    return this.change.execute(async (tx, categories): Promise<TreePlan> => {
      requireKnown(categories, slug);
      const courseCount = await this.categories.countCourses(tx, slug);
      const childCount = categories.filter(({ parentSlug }) => parentSlug === slug).length;
      if (courseCount + childCount > 0)
        throw courseErrors.categoryInUse({ facts: { courseCount, childCount } });
      return { kind: 'planned', categories: numbered(categories.filter((one) => one.slug !== slug)) };
    });
  }
}
