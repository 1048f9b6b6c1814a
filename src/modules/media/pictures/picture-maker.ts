import { inject, injectable } from 'tsyringe';
import { ObjectStorage } from '../../../platform/storage/object-storage';
import type { Asset } from '../domain/asset';
import { isRaster, noPicture, type StoredPicture, variantKeyOf } from '../domain/picture';
import { renderVariants } from './render-variants';

/** More than any camera's picture weighs; it is held in memory as a whole. */
const heaviestImageBytes = 60 * 1024 ** 2;

/** Makes the widths of an image and lays them beside it. The same image gives the same files, so it may be done again. */
@injectable()
export class PictureMaker {
  constructor(@inject(ObjectStorage) private readonly storage: ObjectStorage) {}

  /** What was made; undefined for an image that cannot be read. */
  async make(asset: Asset): Promise<StoredPicture | undefined> {
    if (!isRaster(asset)) return noPicture;
    if (asset.sizeBytes > heaviestImageBytes) return undefined;
    // A cover is still, even if what it was made of moves.
    const keepsAnimation = asset.purpose?.kind !== 'course_cover';
    const rendered = await renderVariants(await this.read(asset.objectKey), { keepsAnimation });
    if (!rendered) return undefined;
    await Promise.all(
      rendered.variants.map(({ name, contentType, bytes }) =>
        this.storage.put({ key: variantKeyOf(asset.id, name), body: bytes, contentType }),
      ),
    );
    const { width, height } = rendered;
    const variants = rendered.variants.map(({ bytes: _, ...variant }) => variant);
    return { width, height, variants };
  }

  private async read(key: string): Promise<Buffer> {
    const opened = await this.storage.get(key);
    const chunks: Buffer[] = [];
    for await (const chunk of opened?.body ?? []) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }
}
