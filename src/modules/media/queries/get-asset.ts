import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { AssetRepository } from '../data/asset.repository';
import { maySeeAsset } from '../http/media.policy';
import { presentAsset } from '../http/media.presenter';
import type { AssetView } from '../http/media.schemas';
import { mediaErrors } from '../media.errors';
import { AssetDownloads } from './asset-downloads';

/** A file with an address from which to read it. */
@injectable()
export class GetAsset {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(AssetRepository) private readonly assets: AssetRepository,
    @inject(AssetDownloads) private readonly downloads: AssetDownloads,
  ) {}

  async execute(request: { reader: Person; assetId: string }): Promise<z.input<typeof AssetView>> {
    const asset = await this.assets.find(this.database, request.assetId);
    if (!asset || asset.status === 'discarded') throw mediaErrors.assetNotFound();
    permit(maySeeAsset(request.reader, asset));
    return presentAsset(asset, await this.downloads.sign(asset, 'inline'));
  }
}
