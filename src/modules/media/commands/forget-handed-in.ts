import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import type { ErasureStep } from '../../../platform/privacy/personal-data-consumers';
import { AssetRepository } from '../data/asset.repository';
import { AssetCleaner } from './asset-cleaner';

const atATime = 200;

/** What whoever is forgotten has handed in goes from the storage. */
@injectable()
export class ForgetHandedIn implements ErasureStep {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(AssetRepository) private readonly assets: AssetRepository,
    @inject(AssetCleaner) private readonly cleaner: AssetCleaner,
  ) {}

  async prepare(personId: string): Promise<void> {
    for (;;) {
      const held = await this.assets.handedInBy(this.database, personId, atATime);
      if (held.length === 0) return;
      await this.cleaner.clean(held);
    }
  }
}
