import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { contentErrors } from '../content.errors';
import { ImportsRepository } from '../data/imports.repository';
import { maySeeImport } from '../http/content.policy';
import { presentImport } from '../http/content.presenter';
import type { ImportView } from '../http/content.schemas';

/** How an import stands, and what it brought. */
@injectable()
export class GetImport {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(ImportsRepository) private readonly imports: ImportsRepository,
  ) {}

  async execute(request: { reader: Person; importId: string }): Promise<z.input<typeof ImportView>> {
    const found = await this.imports.find(this.database, request.importId);
    if (!found) throw contentErrors.importNotFound();
    permit(maySeeImport(request.reader, found));
    return presentImport(found);
  }
}
