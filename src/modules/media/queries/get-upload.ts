import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { DomainError } from '../../../platform/errors/domain-error';
import { ObjectStorage, type UploadedPart } from '../../../platform/storage/object-storage';
import { storageErrors } from '../../../platform/storage/storage-errors';
import { AssetRepository } from '../data/asset.repository';
import type { Asset } from '../domain/asset';
import { mayUpload } from '../http/media.policy';
import { presentUpload } from '../http/media.presenter';
import type { UploadView } from '../http/media.schemas';
import { mediaErrors } from '../media.errors';

/** How far an upload has come: what a browser asks that lost the line, or was closed. */
@injectable()
export class GetUpload {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(AssetRepository) private readonly assets: AssetRepository,
    @inject(ObjectStorage) private readonly storage: ObjectStorage,
  ) {}

  async execute(request: { uploader: Person; assetId: string }): Promise<z.input<typeof UploadView>> {
    const asset = await this.assets.find(this.database, request.assetId);
    if (!asset) throw mediaErrors.uploadNotFound();
    permit(mayUpload(request.uploader, asset));
    return presentUpload(asset, await this.arrivedParts(asset));
  }

  private async arrivedParts({ status, objectKey, uploadId }: Asset): Promise<UploadedPart[]> {
    if (status !== 'uploading' || uploadId === null) return [];
    try {
      return await this.storage.listParts({ key: objectKey, uploadId });
    } catch (error) {
      // The parts have been put together already, or were swept.
      if (error instanceof DomainError && error.code === storageErrors.uploadNotFound.code) return [];
      throw error;
    }
  }
}
