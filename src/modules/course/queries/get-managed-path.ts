import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { Database } from '../../../platform/database/tokens';
import { courseErrors } from '../course.errors';
import { PathRepository } from '../data/path.repository';
import { presentManagedPath } from '../http/path.presenter';
import type { ManagedPath } from '../http/path.schemas';

/** A learning path as admins work on it: with courses that others do not see yet, or any more. */
@injectable()
export class GetManagedPath {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(PathRepository) private readonly paths: PathRepository,
  ) {}

  async execute({ pathId }: { pathId: string }): Promise<z.input<typeof ManagedPath>> {
    const path = await this.paths.find(this.database, pathId);
    if (!path) throw courseErrors.pathNotFound();
    return presentManagedPath(path, await this.paths.coursesOf(this.database, pathId));
  }
}
