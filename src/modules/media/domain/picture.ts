/** One file that was made of an image. */
export interface Variant {
  /** Within the asset: `640.webp`, `fallback.jpg`. */
  readonly name: string;
  readonly width: number;
  readonly contentType: string;
}

/** What was made of an image; without variants where it is shown as it is: an SVG, an animation, or what cannot be read. */
export interface StoredPicture {
  /** In pixels, turned as its camera says; both 0 where nobody knows. */
  readonly width: number;
  readonly height: number;
  readonly variants: readonly Variant[];
}

export const noPicture: StoredPicture = { width: 0, height: 0, variants: [] };

/** From phones to large screens; nothing in a page is drawn wider. */
const usualWidths = [320, 640, 960, 1_280];
export const largestWidth = 1_920;
const fallbackWidth = 1_280;

/** The widths that an image is made in: the usual ones below its own, and its own as far as that goes. Never enlarged. */
export function variantWidths(width: number): readonly number[] {
  const largest = Math.min(width, largestWidth);
  return [...usualWidths.filter((usual) => usual < largest), largest];
}

/** The one width for browsers without WebP. */
export function widthOfFallback(width: number): number {
  return Math.min(width, fallbackWidth);
}

/** Where a variant lies in the module's storage. */
export function variantKeyOf(assetId: string, name: string): string {
  return `${variantPrefixOf(assetId)}${name}`;
}

export function variantPrefixOf(assetId: string): string {
  return `variants/${assetId}/`;
}

/** Raster images that are read; an SVG is a program of its own and stays as it is. */
export function isRaster({ contentType }: { readonly contentType: string }): boolean {
  return /^image\/(png|jpeg|gif|webp|avif)$/.test(contentType);
}

const webp = 'image/webp';

/** A picture with addresses; null where there are no variants. */
export function pictureOf<Address>(
  { width, height, variants }: StoredPicture,
  addressOf: (variant: Variant) => Address,
): { url: Address; width: number; height: number; sources: { url: Address; width: number }[] } | null {
  const fallback = variants.find(({ contentType }) => contentType !== webp);
  if (!fallback) return null;
  const sources = variants
    .filter(({ contentType }) => contentType === webp)
    .map((variant) => ({ url: addressOf(variant), width: variant.width }));
  return { url: addressOf(fallback), width, height, sources };
}
