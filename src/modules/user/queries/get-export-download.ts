import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { isPerson, type Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { ObjectStorage } from '../../../platform/storage/object-storage';
import { Clock } from '../../../platform/time/clock';
import { DataExportRepository } from '../data/data-export.repository';
import { isFetchable } from '../domain/data-export';
import type { ArchiveDownload } from '../http/privacy.schemas';
import { userErrors } from '../user.errors';

const signedForSeconds = 600;

/** A short-lived address of one's own archive. */
@injectable()
export class GetExportDownload {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(DataExportRepository) private readonly exports: DataExportRepository,
    @inject(ObjectStorage) private readonly storage: ObjectStorage,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { owner: Person; exportId: string }): Promise<z.input<typeof ArchiveDownload>> {
    const found = await this.exports.find(this.database, request.exportId);
    if (!found || !isPerson(request.owner, found.personId)) throw userErrors.exportNotFound();
    if (!isFetchable(found, this.clock.now()) || found.objectKey === null) throw userErrors.exportNotFound();
    const day = found.requestedAt.toISOString().slice(0, 10);
    const { url, expiresAt } = await this.storage.signDownload(found.objectKey, {
      expiresInSeconds: signedForSeconds,
      disposition: 'attachment',
      fileName: `my-data-${day}.zip`,
    });
    return { url, expiresAt: expiresAt.toISOString() };
  }
}
