import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { moveCategory, type TreePlan } from '../domain/category-tree';
import type { CategoryChanges, ManagedCategories } from '../http/category.schemas';
import { ChangeCategories, requireKnown } from './change-categories';

/** Gives a category another name, or another place. Its address stays, and courses stay in it. */
@injectable()
export class ChangeCategory {
  constructor(@inject(ChangeCategories) private readonly change: ChangeCategories) {}

  execute(request: {
    slug: string;
    changes: z.output<typeof CategoryChanges>;
  }): Promise<z.input<typeof ManagedCategories>> {
    const { slug, changes } = request;
    const { name, place } = changes;
    return this.change.execute((_, categories): TreePlan => {
      requireKnown(categories, slug);
      const named = categories.map((category) =>
        category.slug === slug && name !== undefined ? { ...category, name } : category,
      );
      return place ? moveCategory(named, slug, place) : { kind: 'planned', categories: named };
    });
  }
}
