import { inject, injectable } from 'tsyringe';
import type { ApiImplementation } from '../../platform/contract/define-api';
import { Database } from '../../platform/database/tokens';
import { AdoptFile } from './commands/adopt-file';
import { DiscardAssets } from './commands/discard-assets';
import { StartUpload } from './commands/start-upload';
import { AssetRepository } from './data/asset.repository';
import { summarizeAsset } from './http/media.presenter';
import type { Asset, AssetPurpose, FileToUpload, mediaApi, Upload } from './media.contract';
import { SignDownloads } from './queries/sign-downloads';

@injectable()
export class MediaApiService implements ApiImplementation<typeof mediaApi> {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(AssetRepository) private readonly assets: AssetRepository,
    @inject(SignDownloads) private readonly downloads: SignDownloads,
    @inject(StartUpload) private readonly start: StartUpload,
    @inject(AdoptFile) private readonly adopt: AdoptFile,
    @inject(DiscardAssets) private readonly discard: DiscardAssets,
  ) {}

  async getAssets({ assetIds }: { assetIds: string[] }): Promise<{ assets: Asset[] }> {
    const found = await this.assets.findMany(this.database, assetIds);
    return { assets: found.filter(({ status }) => status !== 'discarded').map(summarizeAsset) };
  }

  signDownloads(input: { assetIds: string[]; disposition: 'inline' | 'attachment' }) {
    return this.downloads.execute(input);
  }

  startUpload({
    ownerId,
    ...file
  }: FileToUpload & { ownerId: string; purpose: AssetPurpose }): Promise<Upload> {
    return this.start.execute({ uploader: { id: ownerId }, ...file });
  }

  adoptFile(input: { handoverKey: string; fileName: string; ownerId: string }): Promise<Asset> {
    return this.adopt.execute(input);
  }

  discardAssets(input: { assetIds: string[] }): Promise<{ discarded: number }> {
    return this.discard.execute(input);
  }
}
