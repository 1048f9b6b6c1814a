import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/schemas';
import { AssetRepository } from '../data/asset.repository';
import { presentUnfinished } from '../http/media.presenter';
import type { UnfinishedUpload } from '../http/media.schemas';

const Position = z.uuid();

/** One's own uploads that are under way, or were interrupted and can be gone on with; the newest first. */
@injectable()
export class ListUnfinishedUploads {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(AssetRepository) private readonly assets: AssetRepository,
  ) {}

  async execute(request: {
    uploader: Person;
    page: Page;
  }): Promise<{ items: z.input<typeof UnfinishedUpload>[]; nextCursor: string | null }> {
    const { limit, cursor } = request.page;
    const before = decodeCursor(Position, cursor);
    const ownerId = request.uploader.id;
    const rows = await this.assets.underWayOf(this.database, { ownerId, before, limit: limit + 1 });
    const { shown, nextCursor } = pageOf(rows, limit, (last) => last.id);
    return { items: shown.map(presentUnfinished), nextCursor };
  }
}
