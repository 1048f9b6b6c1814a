import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import type { Job } from '../../../platform/module/define-module';
import { Clock } from '../../../platform/time/clock';
import { AssetCleaner } from '../commands/asset-cleaner';
import { AssetRepository } from '../data/asset.repository';

const hourMilliseconds = 60 * 60 * 1_000;
const dayMilliseconds = 24 * hourMilliseconds;
/** So long someone may still ask why an upload came to nothing. */
const rememberedFor = 30 * dayMilliseconds;
const batch = 200;

/** Gives up uploads that were not completed within a day, and removes what they and others that are over have left. */
@injectable()
export class SweepUploads implements Job {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(AssetRepository) private readonly assets: AssetRepository,
    @inject(AssetCleaner) private readonly cleaner: AssetCleaner,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const now = this.clock.now();
    const before = (age: number) => new Date(now.getTime() - age);
    let expired: number;
    do {
      expired = await this.work.step((tx) =>
        this.assets.expire(tx, before(dayMilliseconds), { now, limit: batch }),
      );
    } while (expired === batch);

    let uncleaned = await this.assets.uncleaned(this.database, batch);
    while (uncleaned.length > 0) {
      await this.cleaner.clean(uncleaned);
      uncleaned = await this.assets.uncleaned(this.database, batch);
    }
    await this.work.step((tx) => this.assets.forget(tx, before(rememberedFor)));
  }
}
