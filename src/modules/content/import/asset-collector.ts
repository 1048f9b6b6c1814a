import type { ArchiveFiles } from './archive-files';
import { contentTypeOf, looksLike } from './asset-type';
import type { AssetDraft } from './course-draft';
import { KeyMaker } from './keys';

export type AssetRefusal = 'missing' | 'wrong_type';

/** Gives each file of the archive that a course uses one key, however often it is used. */
export class AssetCollector {
  private readonly keys = new KeyMaker();
  private readonly byPath = new Map<string, AssetDraft>();

  constructor(private readonly files: ArchiveFiles) {}

  /** The asset's key, or why there is none. Throws nothing. */
  add(path: string, usage: AssetDraft['usage']): { key: string } | { refused: AssetRefusal } {
    const known = this.byPath.get(path);
    if (known !== undefined) return { key: known.key };
    if (!this.files.has(path)) return { refused: 'missing' };
    const contentType = contentTypeOf(path);
    if (contentType === null || !isUsable(usage, contentType)) return { refused: 'wrong_type' };
    const asset: AssetDraft = {
      key: this.keys.make(path),
      path,
      fileName: path.slice(path.lastIndexOf('/') + 1),
      contentType,
      size: this.files.size(path),
      usage,
    };
    this.byPath.set(path, asset);
    return { key: asset.key };
  }

  has(path: string): boolean {
    return this.byPath.has(path);
  }

  all(): AssetDraft[] {
    return [...this.byPath.values()];
  }

  /** Those whose content is not what their name says. */
  async mistyped(): Promise<AssetDraft[]> {
    const wrong: AssetDraft[] = [];
    for (const asset of this.byPath.values()) {
      if (!looksLike(asset.contentType, await this.files.bytes(asset.path))) wrong.push(asset);
    }
    return wrong;
  }
}

function isUsable(usage: AssetDraft['usage'], contentType: string): boolean {
  if (usage === 'image') return contentType.startsWith('image/');
  if (usage === 'video') return contentType.startsWith('video/');
  if (usage === 'captions') return contentType === 'text/vtt' || contentType === 'application/x-subrip';
  return true;
}
