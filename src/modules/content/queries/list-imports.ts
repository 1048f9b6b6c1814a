import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/schemas';
import { ImportsRepository } from '../data/imports.repository';
import { presentImportItem } from '../http/content.presenter';
import type { ImportListItem } from '../http/content.schemas';

const Position = z.object({ id: z.uuid() });

/** One's own imports, the newest first. */
@injectable()
export class ListImports {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(ImportsRepository) private readonly imports: ImportsRepository,
  ) {}

  async execute(request: { reader: Person; page: Page }): Promise<{
    items: z.input<typeof ImportListItem>[];
    nextCursor: string | null;
  }> {
    const { limit, cursor } = request.page;
    const before = decodeCursor(Position, cursor)?.id;
    const requesterId = request.reader.id;
    const rows = await this.imports.ofRequester(this.database, { requesterId, before, limit: limit + 1 });
    const { shown, nextCursor } = pageOf(rows, limit, ({ id }) => ({ id }));
    return { items: shown.map(presentImportItem), nextCursor };
  }
}
