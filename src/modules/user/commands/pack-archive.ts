import { Readable } from 'node:stream';
import { inject, injectable } from 'tsyringe';
import { writeZip } from '../../../platform/archive/zip';
import { Database } from '../../../platform/database/tokens';
import { platformErrors } from '../../../platform/errors/platform-errors';
import { HandoverStorage, ObjectStorage } from '../../../platform/storage/object-storage';
import { Clock } from '../../../platform/time/clock';
import { DataExportRepository } from '../data/data-export.repository';
import { archiveGuide } from '../domain/archive-guide';

export interface PackedArchive {
  readonly objectKey: string;
  readonly sizeBytes: number;
}

/** Puts the parts of an archive into one ZIP file in the storage. Repeated, it makes it anew under the same key. */
@injectable()
export class PackArchive {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(DataExportRepository) private readonly exports: DataExportRepository,
    @inject(HandoverStorage) private readonly handover: ObjectStorage,
    @inject(ObjectStorage) private readonly storage: ObjectStorage,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(exportId: string): Promise<PackedArchive> {
    const now = this.clock.now();
    const parts = await this.exports.partsOf(this.database, exportId);
    const entries = [
      { name: 'READ ME.txt', open: () => Readable.from([Buffer.from(archiveGuide(now))]) },
      ...parts.map(({ module, handoverKey }) => ({
        name: `${module}.json`,
        open: () => this.openPart(handoverKey),
      })),
    ];
    const objectKey = `exports/${exportId}.zip`;
    const body = writeZip(entries, now);
    const { sizeBytes } = await this.storage.put({ key: objectKey, body, contentType: 'application/zip' });
    return { objectKey, sizeBytes };
  }

  /** After the archive is on record; what a crash leaves is swept after a day. */
  async dropParts(exportId: string): Promise<void> {
    const parts = await this.exports.partsOf(this.database, exportId);
    await Promise.all(parts.map(({ handoverKey }) => this.handover.delete(handoverKey)));
  }

  private async openPart(key: string): Promise<Readable> {
    const opened = await this.handover.get(key);
    if (!opened) throw platformErrors.unavailable({ facts: { part: key } });
    return opened.body;
  }
}
