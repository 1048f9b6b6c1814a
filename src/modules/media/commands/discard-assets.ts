import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { AssetRepository } from '../data/asset.repository';
import { AssetCleaner } from './asset-cleaner';

/** Takes assets back that nothing uses, as after an import that failed. Their bytes go at once, or with the next sweep. */
@injectable()
export class DiscardAssets {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(AssetRepository) private readonly assets: AssetRepository,
    @inject(AssetCleaner) private readonly cleaner: AssetCleaner,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { assetIds: readonly string[] }): Promise<{ discarded: number }> {
    const result = await this.work.run(async (tx) => ({
      discarded: await this.assets.markDiscarded(tx, request.assetIds, this.clock.now()),
    }));
    const discarded = await this.assets.findMany(this.database, request.assetIds);
    await this.cleaner.clean(discarded.filter(({ cleanedAt }) => cleanedAt === null));
    return result;
  }
}
