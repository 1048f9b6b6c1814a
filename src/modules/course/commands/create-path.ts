import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { courseErrors } from '../course.errors';
import { PathRepository } from '../data/path.repository';
import type { LearningPath } from '../domain/learning-path';
import { slugFor } from '../domain/slug';
import { presentManagedPath } from '../http/path.presenter';
import type { ManagedPath, PathRequest } from '../http/path.schemas';

/** An admin begins a learning path; nobody else sees it until it is published. */
@injectable()
export class CreatePath {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(PathRepository) private readonly paths: PathRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(given: z.output<typeof PathRequest>): Promise<z.input<typeof ManagedPath>> {
    const now = this.clock.now();
    const id = newId();
    const slug = slugFor(given.title);
    const path: LearningPath = {
      id,
      slug,
      ...given,
      isPublished: false,
      version: 1,
      createdAt: now,
      changedAt: now,
    };
    // Nobody else can have an address that ends like this.
    const own = { ...path, slug: `${slug.slice(0, 80)}-${id.slice(-12)}` };
    return this.work.run(async (tx) => {
      for (const one of [path, own]) if (await this.paths.insert(tx, one)) return presentManagedPath(one, []);
      throw courseErrors.slugTaken({ facts: { slug } });
    });
  }
}
