import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/schemas';
import { AssetRepository } from '../data/asset.repository';
import { presentAsset } from '../http/media.presenter';
import type { AssetView } from '../http/media.schemas';
import { AssetDownloads } from './asset-downloads';

const Position = z.uuid();

/** One's own files and the uploads under way, the newest first. */
@injectable()
export class ListMyAssets {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(AssetRepository) private readonly assets: AssetRepository,
    @inject(AssetDownloads) private readonly downloads: AssetDownloads,
  ) {}

  async execute(request: {
    owner: Person;
    page: Page;
  }): Promise<{ items: z.input<typeof AssetView>[]; nextCursor: string | null }> {
    const { limit, cursor } = request.page;
    const before = decodeCursor(Position, cursor);
    const rows = await this.assets.ofOwner(this.database, {
      ownerId: request.owner.id,
      before,
      limit: limit + 1,
    });
    const { shown, nextCursor } = pageOf(rows, limit, (last) => last.id);
    const items = await Promise.all(
      shown.map(async (asset) => presentAsset(asset, await this.downloads.sign(asset, 'inline'))),
    );
    return { items, nextCursor };
  }
}
