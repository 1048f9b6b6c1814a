import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import type { ErasureStep } from '../../../platform/privacy/personal-data-consumers';
import { ObjectStorage } from '../../../platform/storage/object-storage';
import { DataExportRepository } from '../data/data-export.repository';

/** The archives of whoever is forgotten go from the storage. */
@injectable()
export class ForgetArchives implements ErasureStep {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(DataExportRepository) private readonly exports: DataExportRepository,
    @inject(ObjectStorage) private readonly storage: ObjectStorage,
  ) {}

  async prepare(personId: string): Promise<void> {
    const held = await this.exports.withArchiveOf(this.database, personId);
    const keys = held.flatMap(({ objectKey }) => (objectKey === null ? [] : [objectKey]));
    await Promise.all(keys.map((key) => this.storage.delete(key)));
  }
}
