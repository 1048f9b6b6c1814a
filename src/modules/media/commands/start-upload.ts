import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { newId } from '../../../platform/identifiers/identifier';
import { ObjectStorage } from '../../../platform/storage/object-storage';
import { Clock } from '../../../platform/time/clock';
import { AssetRepository } from '../data/asset.repository';
import { acceptedType, essenceOf, isRefusedByDeclaration } from '../domain/accepted-types';
import { objectKeyOf, startAsset } from '../domain/asset';
import { choosePartSize, partNumbers } from '../domain/upload-parts';
import type { StartedUpload } from '../http/media.schemas';
import { type MediaConfiguration, mediaConfiguration } from '../media.config';
import type { AssetPurpose } from '../media.contract';
import { mediaErrors } from '../media.errors';
import { SignParts } from '../queries/sign-parts';

const partsSignedAtOnce = 20;

/** Begins an upload that goes straight from the browser to the storage, in parts. */
@injectable()
export class StartUpload {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(AssetRepository) private readonly assets: AssetRepository,
    @inject(ObjectStorage) private readonly storage: ObjectStorage,
    @inject(SignParts) private readonly signParts: SignParts,
    @inject(mediaConfiguration.token) private readonly configuration: MediaConfiguration,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    uploader: Person;
    fileName: string;
    sizeBytes: number;
    contentType: string;
    purpose?: AssetPurpose | undefined;
  }): Promise<z.input<typeof StartedUpload>> {
    const { uploader, fileName, sizeBytes, purpose } = request;
    const { maximumBytes } = this.configuration;
    if (sizeBytes > maximumBytes) throw mediaErrors.tooLarge({ facts: { sizeBytes, maximumBytes } });
    const contentType = essenceOf(request.contentType);
    if (isRefusedByDeclaration(contentType))
      throw mediaErrors.typeRefused({ facts: { declared: contentType } });

    const id = newId();
    // What it is nobody knows before it is there; it is served as what it turned out to be.
    const upload = await this.storage.createUpload({
      key: objectKeyOf(id),
      contentType: 'application/octet-stream',
    });
    const asset = startAsset({
      id,
      ownerId: uploader.id,
      fileName,
      contentType,
      kind: acceptedType(contentType)?.kind ?? 'other',
      sizeBytes,
      partSizeBytes: choosePartSize(sizeBytes),
      purpose,
      uploadId: upload.uploadId,
      now: this.clock.now(),
    });
    const numbers = partNumbers(asset);
    const signed = await this.signParts.sign(asset, numbers.slice(0, partsSignedAtOnce));
    return this.work.run(async (tx) => {
      await this.assets.insert(tx, asset);
      return { assetId: id, partSizeBytes: asset.partSizeBytes, partCount: numbers.length, ...signed };
    });
  }
}
