import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { newId } from '../../../platform/identifiers/identifier';
import { ObjectStorage } from '../../../platform/storage/object-storage';
import { Clock } from '../../../platform/time/clock';
import { AssetRepository } from '../data/asset.repository';
import { acceptedType, essenceOf, isRefusedByDeclaration } from '../domain/accepted-types';
import { type Asset, failAsset, objectKeyOf, startAsset } from '../domain/asset';
import { fingerprintOf } from '../domain/checksums';
import { maximumFor } from '../domain/handed-in';
import { choosePartSize } from '../domain/upload-parts';
import { presentUpload } from '../http/media.presenter';
import { type MediaConfiguration, mediaConfiguration } from '../media.config';
import type { AssetPurpose, Upload } from '../media.contract';
import { mediaErrors } from '../media.errors';
import { ArrivedParts } from '../queries/arrived-parts';

/**
 * Begins an upload that goes straight from the browser to the storage, in parts; or goes on with one of the same file that was
 * interrupted, on this device or another.
 */
@injectable()
export class StartUpload {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(AssetRepository) private readonly assets: AssetRepository,
    @inject(ObjectStorage) private readonly storage: ObjectStorage,
    @inject(ArrivedParts) private readonly arrived: ArrivedParts,
    @inject(mediaConfiguration.token) private readonly configuration: MediaConfiguration,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    uploader: { readonly id: string };
    fileName: string;
    sizeBytes: number;
    contentType: string;
    purpose?: AssetPurpose | undefined;
    recognisedBy?: { lastModified: number; headSha256: string } | undefined;
  }): Promise<Upload> {
    const { uploader, fileName, sizeBytes, purpose } = request;
    const maximumBytes = maximumFor(purpose, this.configuration.maximumBytes);
    if (sizeBytes > maximumBytes) throw mediaErrors.tooLarge({ facts: { sizeBytes, maximumBytes } });
    const contentType = essenceOf(request.contentType);
    if (isRefusedByDeclaration(contentType))
      throw mediaErrors.typeRefused({ facts: { declared: contentType } });

    const fingerprint =
      request.recognisedBy && fingerprintOf({ fileName, sizeBytes, purpose, ...request.recognisedBy });
    const interrupted = fingerprint && (await this.interrupted(uploader.id, fingerprint));
    if (interrupted) return this.work.run(async () => interrupted);

    const asset = await this.prepare({ ...request, contentType, fingerprint });
    const begun = await this.work.run(async (tx) => {
      if (await this.assets.insert(tx, asset)) return presentUpload(asset, []);
      // The same file was begun at the same moment, as in another tab: both go on with one upload.
      const other =
        fingerprint && (await this.assets.findUnderWay(tx, { ownerId: uploader.id, fingerprint }));
      if (!other) throw mediaErrors.uploadEnded();
      return presentUpload(other, []);
    });
    if (begun.assetId !== asset.id) await this.forget(asset);
    return begun;
  }

  private async forget({ objectKey, uploadId }: Asset): Promise<void> {
    if (uploadId !== null) await this.storage.abortUpload({ key: objectKey, uploadId });
  }

  private async interrupted(ownerId: string, fingerprint: string): Promise<Upload | undefined> {
    const asset = await this.assets.findUnderWay(this.database, { ownerId, fingerprint });
    const parts = asset && (await this.arrived.of(asset));
    if (!asset) return undefined;
    if (parts) return presentUpload(asset, parts);
    // Its parts were swept from the storage: there is nothing to go on with.
    await this.work.step((tx) => this.assets.save(tx, failAsset(asset, 'expired', this.clock.now())));
    return undefined;
  }

  private async prepare(request: {
    uploader: { readonly id: string };
    fileName: string;
    sizeBytes: number;
    contentType: string;
    purpose?: AssetPurpose | undefined;
    fingerprint: string | undefined;
  }): Promise<Asset> {
    const { uploader, fileName, sizeBytes, contentType, purpose, fingerprint } = request;
    const id = newId();
    // What it is nobody knows before it is there; it is served as what it turned out to be.
    const upload = await this.storage.createUpload({
      key: objectKeyOf(id),
      contentType: 'application/octet-stream',
      checksumAlgorithm: 'sha256',
    });
    return startAsset({
      id,
      ownerId: uploader.id,
      fileName,
      contentType,
      kind: acceptedType(contentType)?.kind ?? 'other',
      sizeBytes,
      partSizeBytes: choosePartSize(sizeBytes),
      purpose,
      uploadId: upload.uploadId,
      fingerprint: fingerprint ?? null,
      now: this.clock.now(),
    });
  }
}
