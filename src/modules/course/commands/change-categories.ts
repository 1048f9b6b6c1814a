import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { Cache } from '../../../platform/cache/cache';
import type { Transaction } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { courseErrors } from '../course.errors';
import { CategoryRepository } from '../data/category.repository';
import type { Category, TreePlan } from '../domain/category-tree';
import type { ManagedCategories } from '../http/category.schemas';
import { catalogueTag } from '../queries/catalogue-tag';

/** Changes the locked tree of categories by a decision, and answers the tree as it is then. */
@injectable()
export class ChangeCategories {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(CategoryRepository) private readonly categories: CategoryRepository,
    @inject(Cache) private readonly cache: Cache,
  ) {}

  async execute(
    decide: (tx: Transaction, categories: readonly Category[]) => TreePlan | Promise<TreePlan>,
  ): Promise<z.input<typeof ManagedCategories>> {
    const answer = await this.work.run(async (tx) => {
      const before = await this.categories.lockAll(tx);
      const plan = await decide(tx, before);
      if (plan.kind === 'refused') throw refusals[plan.reason]();
      await this.categories.save(tx, before, plan.categories);
      return { items: await this.categories.counted(tx) };
    });
    await this.cache.deleteByTag(catalogueTag);
    return answer;
  }
}

/** @throws course.category_not_found */
export function requireKnown(categories: readonly Category[], slug: string): Category {
  const category = categories.find((one) => one.slug === slug);
  if (!category) throw courseErrors.categoryNotFound();
  return category;
}

const refusals = {
  no_such_parent: courseErrors.unknownCategory,
  circle: courseErrors.categoryCircle,
  too_deep: courseErrors.categoryTooDeep,
} as const;
