import { inject, injectable } from 'tsyringe';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { MAXIMUM_LIST_LIMIT, ObjectStorage } from '../../../platform/storage/object-storage';
import { Clock } from '../../../platform/time/clock';
import { AssetRepository } from '../data/asset.repository';
import { type Asset, objectKeyOf } from '../domain/asset';
import { variantPrefixOf } from '../domain/picture';

const atATime = 8;

/** Removes from the storage what assets that are over left in it. What a crash leaves undone the next sweep does. */
@injectable()
export class AssetCleaner {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(AssetRepository) private readonly assets: AssetRepository,
    @inject(ObjectStorage) private readonly storage: ObjectStorage,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async clean(assets: readonly Asset[]): Promise<void> {
    for (let start = 0; start < assets.length; start += atATime)
      await Promise.all(assets.slice(start, start + atATime).map((asset) => this.remove(asset)));
    const assetIds = assets.map(({ id }) => id);
    await this.work.step((tx) => this.assets.markCleaned(tx, assetIds, this.clock.now()));
  }

  private async remove({ id, objectKey, uploadId }: Asset): Promise<void> {
    if (uploadId !== null) await this.storage.abortUpload({ key: objectKey, uploadId });
    await this.storage.delete(objectKey);
    // Of captions, the file that came lies beside what was made of it.
    await this.storage.delete(objectKeyOf(id));
    // A handful, whatever the asset's row knows of them: a crash may have left some that it never heard of.
    const variants = await this.storage.list({ prefix: variantPrefixOf(id), limit: MAXIMUM_LIST_LIMIT });
    await Promise.all(variants.items.map(({ key }) => this.storage.delete(key)));
  }
}
