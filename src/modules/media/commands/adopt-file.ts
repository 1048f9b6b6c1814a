import { inject, injectable } from 'tsyringe';
import { Database, type Transaction } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { DomainError } from '../../../platform/errors/domain-error';
import { newId } from '../../../platform/identifiers/identifier';
import { HandoverStorage, ObjectStorage, type StoredObject } from '../../../platform/storage/object-storage';
import { Clock } from '../../../platform/time/clock';
import { AssetRepository } from '../data/asset.repository';
import type { ContentType } from '../domain/accepted-types';
import { type Asset, finishAsset, startAsset } from '../domain/asset';
import { declaredByName } from '../domain/text-kinds';
import { choosePartSize } from '../domain/upload-parts';
import { summarizeAsset } from '../http/media.presenter';
import { type MediaConfiguration, mediaConfiguration } from '../media.config';
import type { Asset as AssetSummary } from '../media.contract';
import { mediaErrors } from '../media.errors';
import { CaptionFiles, isSubRip } from './caption-files';
import { ContentInspector } from './content-inspector';

const captionsType: ContentType = { kind: 'captions', contentType: 'text/vtt' };

/** Makes an asset of a file that another module has handed over: once, however often it is asked, and whatever dies on the way. */
@injectable()
export class AdoptFile {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(AssetRepository) private readonly assets: AssetRepository,
    @inject(ObjectStorage) private readonly storage: ObjectStorage,
    @inject(HandoverStorage) private readonly handover: ObjectStorage,
    @inject(ContentInspector) private readonly inspector: ContentInspector,
    @inject(CaptionFiles) private readonly captions: CaptionFiles,
    @inject(mediaConfiguration.token) private readonly configuration: MediaConfiguration,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { handoverKey: string; fileName: string; ownerId: string }): Promise<AssetSummary> {
    const known = await this.assets.findAdopted(this.database, request.handoverKey);
    if (known) return this.work.run(async () => summarizeAsset(known));
    const object = await this.handover.head(request.handoverKey);
    if (!object) throw mediaErrors.handoverMissing();
    const { maximumBytes } = this.configuration;
    if (object.sizeBytes > maximumBytes)
      throw mediaErrors.tooLarge({ facts: { sizeBytes: object.sizeBytes, maximumBytes } });
    const declared = declaredByName(request.fileName);
    const webVtt = isSubRip(request.fileName) ? await this.readSubRip(object) : undefined;
    const found = webVtt ? captionsType : await this.inspector.inspect(this.handover, object, declared);
    if (!found) throw mediaErrors.typeRefused({ facts: { fileName: request.fileName, found: null } });

    // The row comes first, so that bytes which a crash leaves behind have an owner, and the next try goes on with them.
    const asset = await this.work.step((tx) => this.begin(tx, request, object, found));
    if (asset.status === 'uploading') await this.takeBytes(object, asset);
    const kept = webVtt && (await this.captions.keep(asset.id, webVtt));
    const adopted = { sizeBytes: object.sizeBytes, ...(kept ?? found), now: this.clock.now() };
    return this.work.run(async (tx) => {
      const current = await this.assets.lock(tx, asset.id);
      if (current?.status === 'ready') return summarizeAsset(current);
      if (current?.status !== 'uploading') throw mediaErrors.handoverMissing();
      const finished = finishAsset(current, adopted);
      await this.assets.save(tx, finished);
      return summarizeAsset(finished);
    });
  }

  /** An import is told that a file is not taken, and in which lines of captions something is wrong. */
  private async readSubRip(object: StoredObject): Promise<Buffer> {
    try {
      return await this.captions.read(this.handover, object);
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== mediaErrors.captionsInvalid.code) throw error;
      throw mediaErrors.typeRefused({ cause: error, facts: error.facts ?? {} });
    }
  }

  private begin(
    tx: Transaction,
    request: { handoverKey: string; fileName: string; ownerId: string },
    object: StoredObject,
    found: ContentType,
  ): Promise<Asset> {
    const { handoverKey } = request;
    const { sizeBytes } = object;
    const asset = startAsset({
      ...request,
      ...found,
      id: newId(),
      sizeBytes,
      partSizeBytes: choosePartSize(sizeBytes),
      now: this.clock.now(),
    });
    return this.assets.insertForHandover(tx, { ...asset, handoverKey });
  }

  private async takeBytes(object: StoredObject, asset: Asset): Promise<void> {
    const opened = await this.handover.get(object.key);
    if (!opened) throw mediaErrors.handoverMissing();
    await this.storage.put({
      key: asset.objectKey,
      body: opened.body,
      contentType: 'application/octet-stream',
      maximumBytes: object.sizeBytes,
    });
  }
}
