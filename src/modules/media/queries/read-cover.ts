import type { Readable } from 'node:stream';
import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import { ObjectStorage } from '../../../platform/storage/object-storage';
import { AssetRepository } from '../data/asset.repository';
import { variantKeyOf } from '../domain/picture';
import { mediaErrors } from '../media.errors';

/** One width of a course cover, for anyone. What was not uploaded as a cover is not found here. */
@injectable()
export class ReadCover {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(AssetRepository) private readonly assets: AssetRepository,
    @inject(ObjectStorage) private readonly storage: ObjectStorage,
  ) {}

  async execute(request: {
    assetId: string;
    name: string;
  }): Promise<{ body: Readable; contentType: string; sizeBytes: number }> {
    const asset = await this.assets.find(this.database, request.assetId);
    const isCover = asset?.status === 'ready' && asset.purpose?.kind === 'course_cover';
    const variant = isCover && asset.picture?.variants.find(({ name }) => name === request.name);
    const opened = variant && (await this.storage.get(variantKeyOf(asset.id, variant.name)));
    if (!opened) throw mediaErrors.assetNotFound();
    return { body: opened.body, contentType: variant.contentType, sizeBytes: opened.object.sizeBytes };
  }
}
