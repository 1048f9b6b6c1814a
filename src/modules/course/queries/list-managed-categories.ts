import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { Database } from '../../../platform/database/tokens';
import { CategoryRepository } from '../data/category.repository';
import type { ManagedCategories } from '../http/category.schemas';

/** All categories as they stand at this moment, with how many courses are in each. There are a bounded number. */
@injectable()
export class ListManagedCategories {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(CategoryRepository) private readonly categories: CategoryRepository,
  ) {}

  async execute(): Promise<z.input<typeof ManagedCategories>> {
    return { items: await this.categories.counted(this.database) };
  }
}
