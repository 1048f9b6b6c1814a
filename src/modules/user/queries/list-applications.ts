import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import { Database } from '../../../platform/database/tokens';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import { ApplicationRepository } from '../data/application.repository';
import { presentApplicationForAdmins } from '../http/application.presenter';
import type { ApplicationList, ListApplicationsQuery } from '../http/application.schemas';

/** Who would like to teach, the newest first. */
@injectable()
export class ListApplications {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(ApplicationRepository) private readonly applications: ApplicationRepository,
  ) {}

  async execute(query: z.output<typeof ListApplicationsQuery>): Promise<z.input<typeof ApplicationList>> {
    const { status, limit } = query;
    const before = decodeCursor(z.uuid(), query.cursor);
    const rows = await this.applications.list(this.database, { status, before, limit: limit + 1 });
    const { shown, nextCursor } = pageOf(rows, limit, ({ id }) => id);
    return { items: shown.map(presentApplicationForAdmins), nextCursor };
  }
}
