import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import { Database } from '../../../platform/database/tokens';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import { ErasureRepository } from '../data/erasure.repository';
import { presentErasureForAdmins } from '../http/privacy.presenter';
import type { ErasureList, ListErasuresQuery } from '../http/privacy.schemas';

/** Who is to be forgotten, by id alone, and which modules are still due. */
@injectable()
export class ListErasures {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(ErasureRepository) private readonly erasures: ErasureRepository,
  ) {}

  async execute(query: z.output<typeof ListErasuresQuery>): Promise<z.input<typeof ErasureList>> {
    const { status, limit } = query;
    const before = decodeCursor(z.uuid(), query.cursor);
    const rows = await this.erasures.list(this.database, { status, before, limit: limit + 1 });
    const { shown, nextCursor } = pageOf(rows, limit, ({ id }) => id);
    const answered = await this.erasures.answered(
      this.database,
      shown.map(({ id }) => id),
    );
    const items = shown.map((erasure) => presentErasureForAdmins(erasure, answered.get(erasure.id) ?? []));
    return { items, nextCursor };
  }
}
