import { inject, injectable } from 'tsyringe';
import { ObjectStorage, type SignedDownload } from '../../../platform/storage/object-storage';
import type { Asset } from '../domain/asset';
import { pictureOf, type Variant, variantKeyOf } from '../domain/picture';
import type { Picture } from '../media.contract';

/** A recording is played, paused and gone on with for as long as an evening; all else is loaded at once. */
const secondsByKind: { readonly [Kind in Asset['kind']]?: number } = {
  video: 6 * 60 * 60,
  audio: 6 * 60 * 60,
};
const usualSeconds = 60 * 60;

/** Signs addresses of assets' bytes. What may not be shown in place comes as an attachment, whatever is asked. */
@injectable()
export class AssetDownloads {
  constructor(@inject(ObjectStorage) private readonly storage: ObjectStorage) {}

  /** Undefined for one that is not ready. */
  async sign(asset: Asset, disposition: 'inline' | 'attachment'): Promise<SignedDownload | undefined> {
    if (asset.status !== 'ready') return undefined;
    return this.storage.signDownload(asset.objectKey, {
      expiresInSeconds: secondsByKind[asset.kind] ?? usualSeconds,
      disposition,
      fileName: asset.fileName,
      contentType: asset.contentType.startsWith('text/')
        ? `${asset.contentType}; charset=utf-8`
        : asset.contentType,
    });
  }

  /** The widths of an image, for whoever may see it; null where there are none. */
  async signPicture(asset: Asset): Promise<Picture | null> {
    if (asset.status !== 'ready' || !asset.picture) return null;
    const signed = new Map(
      await Promise.all(
        asset.picture.variants.map(
          async (variant) => [variant, await this.signVariant(asset, variant)] as const,
        ),
      ),
    );
    return pictureOf(asset.picture, (variant) => signed.get(variant) ?? '');
  }

  private async signVariant({ id }: Asset, variant: Variant): Promise<string> {
    const { url } = await this.storage.signDownload(variantKeyOf(id, variant.name), {
      expiresInSeconds: usualSeconds,
      disposition: 'inline',
      contentType: variant.contentType,
    });
    return url;
  }
}
