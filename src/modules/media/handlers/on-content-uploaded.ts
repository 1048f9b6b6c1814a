import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import { Database, type Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import { ObjectStorage } from '../../../platform/storage/object-storage';
import { Clock } from '../../../platform/time/clock';
import { AssetRepository } from '../data/asset.repository';
import { type Asset, failAsset } from '../domain/asset';
import { isHandedIn } from '../domain/handed-in';
import type { StoredPicture } from '../domain/picture';
import { publicCover } from '../http/media.presenter';
import { type contentUploaded, mediaFailed, mediaProcessed } from '../media.contract';
import { PictureMaker } from '../pictures/picture-maker';

/** What was found in a file: why it is of no use, or what was made of it. */
type Finding =
  | { readonly problem: string }
  | { readonly problem: null; readonly picture: StoredPicture | null };

/** Looks into a file that has arrived, makes pictures of images, and says whether it can be used. */
@injectable()
export class OnContentUploaded implements EventConsumer<typeof contentUploaded, Finding> {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(AssetRepository) private readonly assets: AssetRepository,
    @inject(ObjectStorage) private readonly storage: ObjectStorage,
    @inject(PictureMaker) private readonly pictures: PictureMaker,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async prepare(event: EventOf<typeof contentUploaded>): Promise<Finding> {
    const asset = await this.assets.find(this.database, event.payload.assetId);
    return asset?.status === 'ready' ? this.lookInto(asset) : { problem: null, picture: null };
  }

  async handle(tx: Transaction, event: EventOf<typeof contentUploaded>, finding: Finding): Promise<void> {
    const asset = await this.assets.lock(tx, event.payload.assetId);
    // Taken back meanwhile: there is nothing left to tell of.
    if (asset?.status !== 'ready') return;
    const facts = { assetId: asset.id, ownerId: asset.ownerId, fileName: asset.fileName };
    if (finding.problem !== null) {
      await this.assets.save(tx, failAsset(asset, 'broken', this.clock.now()));
      return tx.publish(mediaFailed, { ...facts, reason: finding.problem });
    }
    const { picture } = finding;
    if (picture) await this.assets.savePicture(tx, asset.id, picture);
    const cover = publicCover({ ...asset, picture });
    return tx.publish(mediaProcessed, { ...facts, purpose: asset.purpose, cover });
  }

  private async lookInto(asset: Asset): Promise<Finding> {
    const problem = await this.problemOf(asset);
    if (problem !== null) return { problem };
    if (asset.kind !== 'image' || isHandedIn(asset.purpose)) return { problem: null, picture: null };
    const picture = await this.pictures.make(asset);
    if (!picture) return { problem: 'The image cannot be read, or has more than 50 megapixels or 60 MB.' };
    const isMissing = asset.purpose?.kind === 'course_cover' && picture.variants.length === 0;
    return isMissing
      ? { problem: 'A cover is a PNG, JPEG, WebP, AVIF or GIF image.' }
      : { problem: null, picture };
  }

  private async problemOf(asset: Asset): Promise<string | null> {
    const object = await this.storage.head(asset.objectKey);
    if (object?.sizeBytes !== asset.sizeBytes) return 'The file is not whole in the storage.';
    return null;
  }
}
