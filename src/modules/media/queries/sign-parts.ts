import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { ObjectStorage } from '../../../platform/storage/object-storage';
import { Clock } from '../../../platform/time/clock';
import { AssetRepository } from '../data/asset.repository';
import type { Asset } from '../domain/asset';
import { countParts, sizeOfPart } from '../domain/upload-parts';
import { mayUpload } from '../http/media.policy';
import type { SignedPartsView } from '../http/media.schemas';
import { mediaErrors } from '../media.errors';

/** Long enough for a part over a slow line, short enough to be of no use to whoever finds it later. */
const signedForSeconds = 60 * 60;

/** The addresses to which a browser sends parts of a file, straight to the storage. */
@injectable()
export class SignParts {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(AssetRepository) private readonly assets: AssetRepository,
    @inject(ObjectStorage) private readonly storage: ObjectStorage,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    uploader: Person;
    assetId: string;
    parts: readonly { partNumber: number; sha256: string }[];
  }): Promise<z.input<typeof SignedPartsView>> {
    const asset = await this.assets.find(this.database, request.assetId);
    if (!asset) throw mediaErrors.uploadNotFound();
    permit(mayUpload(request.uploader, asset));
    if (asset.status !== 'uploading') throw mediaErrors.uploadEnded();
    return this.sign(asset, request.parts);
  }

  private async sign(
    asset: Pick<Asset, 'objectKey' | 'uploadId' | 'sizeBytes' | 'partSizeBytes'>,
    promised: readonly { partNumber: number; sha256: string }[],
  ): Promise<z.input<typeof SignedPartsView>> {
    const { objectKey, uploadId } = asset;
    if (uploadId === null) throw mediaErrors.uploadNotFound();
    const partCount = countParts(asset);
    const unknown = promised.map(({ partNumber }) => partNumber).filter((number) => number > partCount);
    if (unknown.length > 0) throw mediaErrors.unknownParts({ facts: { partNumbers: unknown } });

    const parts = await Promise.all(
      promised.map(async ({ partNumber, sha256 }) => {
        const sizeBytes = sizeOfPart(asset, partNumber);
        const upload = { key: objectKey, uploadId };
        const signed = await this.storage.signPart({
          upload,
          partNumber,
          sizeBytes,
          expiresInSeconds: signedForSeconds,
          checksum: { algorithm: 'sha256', value: sha256 },
        });
        const { method, url, headers } = signed;
        return { partNumber, method, url, headers: { ...headers }, sizeBytes };
      }),
    );
    const expiresAt = new Date(this.clock.now().getTime() + signedForSeconds * 1_000);
    return { parts, expiresAt: expiresAt.toISOString() };
  }
}
