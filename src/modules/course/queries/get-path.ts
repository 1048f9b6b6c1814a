import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { hasRole, type Principal } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { courseErrors } from '../course.errors';
import { CatalogueReads } from '../data/catalogue.reads';
import { PathRepository } from '../data/path.repository';
import { presentPath } from '../http/path.presenter';
import type { PathView } from '../http/path.schemas';

/** A learning path with its courses. One that is not published is there for admins alone. */
@injectable()
export class GetPath {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(PathRepository) private readonly paths: PathRepository,
    @inject(CatalogueReads) private readonly catalogue: CatalogueReads,
  ) {}

  async execute(request: { reader: Principal; idOrSlug: string }): Promise<z.input<typeof PathView>> {
    const path = await this.paths.find(this.database, request.idOrSlug);
    if (!path || !(path.isPublished || hasRole(request.reader, 'admin'))) throw courseErrors.pathNotFound();
    return presentPath(path, await this.catalogue.ofPath(path.id));
  }
}
