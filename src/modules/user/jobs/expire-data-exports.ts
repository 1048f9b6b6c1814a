import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import type { Job } from '../../../platform/module/define-module';
import { ObjectStorage } from '../../../platform/storage/object-storage';
import { Clock } from '../../../platform/time/clock';
import { DataExportRepository } from '../data/data-export.repository';
import { partsAwaited } from '../domain/data-export';

const batch = 100;

/** Removes archives whose time is over, and gives up those whose parts do not come. */
@injectable()
export class ExpireDataExports implements Job {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(DataExportRepository) private readonly exports: DataExportRepository,
    @inject(ObjectStorage) private readonly storage: ObjectStorage,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const now = this.clock.now();
    let expired = await this.exports.expired(this.database, now, batch);
    while (expired.length > 0) {
      for (const dataExport of expired) {
        if (dataExport.objectKey !== null) await this.storage.delete(dataExport.objectKey);
        await this.work.step((tx) =>
          this.exports.save(tx, { ...dataExport, status: 'expired', objectKey: null }),
        );
      }
      expired = await this.exports.expired(this.database, now, batch);
    }
    const before = new Date(now.getTime() - partsAwaited);
    await this.work.step((tx) => this.exports.giveUpRequestedBefore(tx, before));
  }
}
