import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database, type Transaction } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { DomainError } from '../../../platform/errors/domain-error';
import { ObjectStorage, type StoredObject } from '../../../platform/storage/object-storage';
import { storageErrors } from '../../../platform/storage/storage-errors';
import { Clock } from '../../../platform/time/clock';
import { AssetRepository } from '../data/asset.repository';
import { agreesWithDeclaration, type ContentType, suitsPurpose } from '../domain/accepted-types';
import { type Asset, failAsset, finishAsset } from '../domain/asset';
import { checksumOfParts } from '../domain/checksums';
import { missingParts } from '../domain/upload-parts';
import { mayUpload } from '../http/media.policy';
import { presentAsset, summarizeAsset } from '../http/media.presenter';
import type { AssetView } from '../http/media.schemas';
import { contentUploaded } from '../media.contract';
import { mediaErrors } from '../media.errors';
import { ArrivedParts } from '../queries/arrived-parts';
import { AssetDownloads } from '../queries/asset-downloads';
import { AssetCleaner } from './asset-cleaner';
import { CaptionFiles, isSubRip } from './caption-files';
import { ContentInspector } from './content-inspector';

/**
 * Makes a file of its parts, looks at what it is, and says that it is there. May be repeated after whatever went wrong
 * on the way, and answers the same.
 */
@injectable()
export class CompleteUpload {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(AssetRepository) private readonly assets: AssetRepository,
    @inject(ObjectStorage) private readonly storage: ObjectStorage,
    @inject(ContentInspector) private readonly inspector: ContentInspector,
    @inject(CaptionFiles) private readonly captions: CaptionFiles,
    @inject(AssetCleaner) private readonly cleaner: AssetCleaner,
    @inject(ArrivedParts) private readonly arrived: ArrivedParts,
    @inject(AssetDownloads) private readonly downloads: AssetDownloads,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    uploader: Person;
    assetId: string;
    checksum: string;
  }): Promise<z.input<typeof AssetView>> {
    const asset = await this.assets.find(this.database, request.assetId);
    if (!asset) throw mediaErrors.uploadNotFound();
    permit(mayUpload(request.uploader, asset));
    if (asset.status === 'ready') return this.present(asset);
    requireUnderWay(asset);

    const object = await this.assemble(asset, request.checksum);
    const found = await this.recognise(asset, object);
    if (!found || !agreesWithDeclaration(found, asset.contentType) || !suitsPurpose(found, asset.purpose))
      return this.refuse(asset, refusal(asset, found?.contentType));

    const now = this.clock.now();
    const finished = await this.work.run((tx) =>
      this.finish(tx, asset.id, { sizeBytes: object.sizeBytes, ...found, now }),
    );
    if (finished) return this.present(finished);
    // It was cancelled while its parts were put together.
    await this.cleaner.clean([asset]);
    throw mediaErrors.uploadEnded();
  }

  private async assemble(asset: Asset, checksum: string): Promise<StoredObject> {
    const { objectKey, uploadId } = asset;
    if (uploadId === null) throw mediaErrors.uploadNotFound();
    const parts = await this.arrived.of(asset);
    if (!parts) return this.assembledBefore(asset);
    const missing = missingParts(
      asset,
      parts.map(({ partNumber }) => partNumber),
    );
    if (missing.length > 0) throw mediaErrors.partsMissing({ facts: { missing } });
    const arrived = checksumOfParts(parts);
    if (arrived !== checksum) throw mediaErrors.checksumMismatch({ facts: { arrived, promised: checksum } });
    try {
      const upload = { key: objectKey, uploadId };
      return await this.storage.completeUpload({
        upload,
        parts: parts.map(({ partNumber, etag, sha256 }) => ({
          partNumber,
          etag,
          checksum: { algorithm: 'sha256', value: sha256 },
        })),
      });
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== storageErrors.uploadNotFound.code) throw error;
      return this.assembledBefore(asset, error);
    }
  }

  /** What an earlier try has put together, whose answer was lost: its parts were compared then. */
  private async assembledBefore(asset: Asset, cause?: unknown): Promise<StoredObject> {
    const object = await this.storage.head(asset.objectKey);
    if (object?.sizeBytes !== asset.sizeBytes) throw mediaErrors.uploadEnded({ cause });
    return object;
  }

  /** Undefined when the upload has ended otherwise meanwhile. */
  private async finish(
    tx: Transaction,
    assetId: string,
    found: Parameters<typeof finishAsset>[1],
  ): Promise<Asset | undefined> {
    const current = await this.assets.lock(tx, assetId);
    if (current?.status === 'ready') return current;
    if (current?.status !== 'uploading') return undefined;
    const finished = finishAsset(current, found);
    await this.assets.save(tx, finished);
    const { status: _, ...facts } = summarizeAsset(finished);
    await tx.publish(contentUploaded, { ...facts, purpose: finished.purpose });
    return finished;
  }

  /** What the file is; captions are brought into WebVTT on the way. */
  private async recognise(
    asset: Asset,
    object: StoredObject,
  ): Promise<(ContentType & { objectKey?: string; sizeBytes?: number }) | undefined> {
    // SubRip bears no signature, and is often in no encoding that a text is taken in.
    const found = isSubRip(asset.fileName)
      ? captionsType
      : await this.inspector.inspect(this.storage, object, asset.contentType);
    const isWanted = found?.kind === 'captions' && suitsPurpose(found, asset.purpose);
    if (!isWanted) return found;
    const webVtt = await this.captions.read(this.storage, object).catch((error: unknown) => {
      if (error instanceof DomainError && error.kind === 'user') return this.refuse(asset, error);
      throw error;
    });
    return this.captions.keep(asset.id, webVtt);
  }

  private async refuse(asset: Asset, because: DomainError): Promise<never> {
    const refused = failAsset(asset, 'refused', this.clock.now());
    await this.work.step(async (tx) => {
      const current = await this.assets.lock(tx, asset.id);
      if (current?.status === 'uploading') await this.assets.save(tx, refused);
    });
    await this.cleaner.clean([refused]);
    throw because;
  }

  private async present(asset: Asset): Promise<z.input<typeof AssetView>> {
    return presentAsset(asset, await this.downloads.sign(asset, 'inline'));
  }
}

const captionsType: ContentType = { kind: 'captions', contentType: 'text/vtt' };

function requireUnderWay(asset: Asset): void {
  if (asset.status === 'uploading') return;
  throw asset.failureReason === 'refused' ? refusal(asset, undefined) : mediaErrors.uploadEnded();
}

function refusal(asset: Asset, found: string | undefined): DomainError {
  return mediaErrors.typeRefused({
    facts: { fileName: asset.fileName, declared: asset.contentType, found: found ?? null },
  });
}
