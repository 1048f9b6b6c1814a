import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { courseErrors } from '../course.errors';
import { addCategory, mostCategories } from '../domain/category-tree';
import { slugFor } from '../domain/slug';
import type { CategoryRequest, ManagedCategories } from '../http/category.schemas';
import { ChangeCategories } from './change-categories';

/** A new category, after the others of its parent. Its address follows from its name, and stays. */
@injectable()
export class AddCategory {
  constructor(@inject(ChangeCategories) private readonly change: ChangeCategories) {}

  execute(request: z.output<typeof CategoryRequest>): Promise<z.input<typeof ManagedCategories>> {
    const { name, parentSlug } = request;
    const slug = slugFor(name);
    return this.change.execute((_, categories) => {
      if (categories.length >= mostCategories) throw courseErrors.tooManyCategories();
      if (categories.some((category) => category.slug === slug))
        throw courseErrors.categoryTaken({ facts: { slug } });
      return addCategory(categories, { slug, name, parentSlug });
    });
  }
}
