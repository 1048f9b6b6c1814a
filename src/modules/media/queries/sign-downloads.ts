import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import { AssetRepository } from '../data/asset.repository';
import type { Picture } from '../media.contract';
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
    downloads: { assetId: string; url: string; expiresAt: string; picture: Picture | null }[];
  }> {
    const assets = await this.assets.findMany(this.database, request.assetIds);
    const signed = await Promise.all(
      assets.map(async (asset) => {
        const download = await this.downloads.sign(asset, request.disposition);
        if (!download) return [];
        const picture = await this.downloads.signPicture(asset);
        // Where a picture was made, the file as it came, with what it tells of camera and place, is for saving alone.
        const url = request.disposition === 'inline' && picture ? picture.url : download.url;
        return [{ assetId: asset.id, url, expiresAt: download.expiresAt.toISOString(), picture }];
      }),
    );
    return { downloads: signed.flat() };
  }
}
