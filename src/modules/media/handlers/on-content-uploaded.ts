import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import { Database, type Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import { ObjectStorage } from '../../../platform/storage/object-storage';
import { Clock } from '../../../platform/time/clock';
import { AssetRepository } from '../data/asset.repository';
import { type Asset, failAsset } from '../domain/asset';
import { hasCue } from '../domain/text-kinds';
import { type contentUploaded, mediaFailed, mediaProcessed } from '../media.contract';

/** Captions of a day-long lecture stay below this; what is larger is none. */
const largestCaptionsBytes = 5 * 1024 ** 2;

/** Looks into a file that has arrived, and says whether it can be used. */
@injectable()
export class OnContentUploaded implements EventConsumer<typeof contentUploaded, { problem: string | null }> {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(AssetRepository) private readonly assets: AssetRepository,
    @inject(ObjectStorage) private readonly storage: ObjectStorage,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async prepare(event: EventOf<typeof contentUploaded>): Promise<{ problem: string | null }> {
    const asset = await this.assets.find(this.database, event.payload.assetId);
    return { problem: asset?.status === 'ready' ? await this.problemOf(asset) : null };
  }

  async handle(
    tx: Transaction,
    event: EventOf<typeof contentUploaded>,
    { problem }: { problem: string | null },
  ): Promise<void> {
    const asset = await this.assets.lock(tx, event.payload.assetId);
    // Taken back meanwhile: there is nothing left to tell of.
    if (asset?.status !== 'ready') return;
    const facts = { assetId: asset.id, ownerId: asset.ownerId, fileName: asset.fileName };
    if (problem === null) return tx.publish(mediaProcessed, facts);
    await this.assets.save(tx, failAsset(asset, 'broken', this.clock.now()));
    return tx.publish(mediaFailed, { ...facts, reason: problem });
  }

  private async problemOf(asset: Asset): Promise<string | null> {
    const object = await this.storage.head(asset.objectKey);
    if (object?.sizeBytes !== asset.sizeBytes) return 'The file is not whole in the storage.';
    if (asset.kind !== 'captions') return null;
    if (asset.sizeBytes > largestCaptionsBytes) return 'The captions are larger than 5 MB.';
    const captions = await this.read(asset.objectKey);
    return hasCue(captions) ? null : 'The captions have no cue with a time.';
  }

  private async read(key: string): Promise<string> {
    const opened = await this.storage.get(key);
    const chunks: Buffer[] = [];
    for await (const chunk of opened?.body ?? []) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString('utf8');
  }
}
