import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { Cache } from '../../../platform/cache/cache';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { courseErrors } from '../course.errors';
import { TagRepository } from '../data/tag.repository';
import type { TagChanged } from '../http/category.schemas';
import { catalogueTag } from '../queries/catalogue-tag';

/** Gives a tag another name in all courses, which merges it with one that has that name, or takes it away. */
@injectable()
export class ChangeTag {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(TagRepository) private readonly tags: TagRepository,
    @inject(Cache) private readonly cache: Cache,
  ) {}

  async execute(request: { tag: string; to: string | null }): Promise<z.input<typeof TagChanged>> {
    const { tag, to } = request;
    const answer = await this.work.run(async (tx) => {
      const courseCount = await this.tags.replace(tx, tag, to);
      if (courseCount === 0) throw courseErrors.tagNotFound();
      return { courseCount };
    });
    await this.cache.deleteByTag(catalogueTag);
    return answer;
  }
}
