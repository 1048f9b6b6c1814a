import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import { AssetRepository } from '../data/asset.repository';
import { AssetDownloads } from './asset-downloads';

/** Addresses of many assets' bytes at once. Those that are not there or not ready are left out. */
@injectable()
export class SignDownloads {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(AssetRepository) private readonly assets: AssetRepository,
    @inject(AssetDownloads) private readonly downloads: AssetDownloads,
  ) {}

  async execute(request: { assetIds: readonly string[]; disposition: 'inline' | 'attachment' }): Promise<{
    downloads: { assetId: string; url: string; expiresAt: string }[];
  }> {
    const assets = await this.assets.findMany(this.database, request.assetIds);
    const signed = await Promise.all(
      assets.map(async (asset) => {
        const download = await this.downloads.sign(asset, request.disposition);
        if (!download) return [];
        return [{ assetId: asset.id, url: download.url, expiresAt: download.expiresAt.toISOString() }];
      }),
    );
    return { downloads: signed.flat() };
  }
}
