import { inject, injectable } from 'tsyringe';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { AssetRepository } from '../data/asset.repository';
import { discardAsset } from '../domain/asset';
import { mayUpload } from '../http/media.policy';
import { mediaErrors } from '../media.errors';
import { AssetCleaner } from './asset-cleaner';

/** Ends an upload and drops what has arrived of it. Doing it again changes nothing. */
@injectable()
export class CancelUpload {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(AssetRepository) private readonly assets: AssetRepository,
    @inject(AssetCleaner) private readonly cleaner: AssetCleaner,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { uploader: Person; assetId: string }): Promise<null> {
    const ended = await this.work.run(async (tx) => {
      const asset = await this.assets.lock(tx, request.assetId);
      if (!asset) throw mediaErrors.uploadNotFound();
      permit(mayUpload(request.uploader, asset));
      if (asset.status === 'ready') throw mediaErrors.alreadyComplete();
      if (asset.status !== 'uploading') return asset;
      const discarded = discardAsset(asset, this.clock.now());
      await this.assets.save(tx, discarded);
      return discarded;
    });
    if (ended.cleanedAt === null) await this.cleaner.clean([ended]);
    return null;
  }
}
