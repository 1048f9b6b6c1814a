import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import { Database } from '../../../platform/database/tokens';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/schemas';
import { type ListedPath, PathRepository } from '../data/path.repository';

const Position = z.object({ id: z.uuid() });

/** Learning paths, the newest first: those that are published, or for admins all of them. */
@injectable()
export class ListPaths {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(PathRepository) private readonly paths: PathRepository,
  ) {}

  async execute<Item>(request: {
    page: Page;
    onlyPublished: boolean;
    present: (path: ListedPath) => Item;
  }): Promise<{ items: Item[]; nextCursor: string | null }> {
    const { onlyPublished, present } = request;
    const { limit, cursor } = request.page;
    const before = decodeCursor(Position, cursor)?.id;
    const rows = await this.paths.list(this.database, { onlyPublished, before, limit: limit + 1 });
    const { shown, nextCursor } = pageOf(rows, limit, ({ id }) => ({ id }));
    return { items: shown.map(present), nextCursor };
  }
}
