import type { Sharp, SharpOptions } from 'sharp';
import { largestWidth, variantWidths, widthOfFallback } from '../domain/picture';

/** As much as a camera of 50 megapixels gives; what unpacks to more is refused before it does. */
const mostPixels = 50_000_000;
const secondsAtMost = 20;

export interface RenderedVariant {
  readonly name: string;
  readonly width: number;
  readonly contentType: string;
  readonly bytes: Buffer;
}

export interface RenderedPicture {
  readonly width: number;
  readonly height: number;
  readonly variants: readonly RenderedVariant[];
}

/**
 * Makes an image in several widths, turned as its camera says, in sRGB, and without what the file tells of the camera, the
 * place and its maker.
 *
 * @param keepsAnimation whether an image that moves is left as it is, and has no variants.
 * @returns undefined for what cannot be read as an image: broken, endless, or larger than 50 megapixels.
 */
export async function renderVariants(
  image: Buffer,
  { keepsAnimation }: { readonly keepsAnimation: boolean },
): Promise<RenderedPicture | undefined> {
  // Loaded with the first image: many processes never see one.
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  const options: SharpOptions = { limitInputPixels: mostPixels, failOn: 'error' };
  try {
    const { pages = 1, hasAlpha, autoOrient } = await sharp(image, options).metadata();
    const { width, height } = autoOrient;
    if (pages > 1 && keepsAnimation) return { width, height, variants: [] };
    // Decoded once; all widths are made of what is left of it.
    const { data, info } = await sharp(image, options)
      .autoOrient()
      .resize({ width: largestWidth, withoutEnlargement: true })
      .toColourspace('srgb')
      .timeout({ seconds: secondsAtMost })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { width: largest, height: highest, channels } = info;
    const at = (variantWidth: number) =>
      sharp(data, { raw: { width: largest, height: highest, channels } })
        .resize({ width: variantWidth })
        .timeout({ seconds: secondsAtMost });
    const variants: RenderedVariant[] = [];
    for (const each of variantWidths(largest)) variants.push(await inWebp(at(each), each));
    variants.push(await asFallback(at(widthOfFallback(largest)), widthOfFallback(largest), hasAlpha));
    return { width, height, variants };
  } catch {
    return undefined;
  }
}

async function inWebp(drawn: Sharp, width: number): Promise<RenderedVariant> {
  const bytes = await drawn.webp({ quality: 80 }).toBuffer();
  return { name: `${width}.webp`, width, contentType: 'image/webp', bytes };
}

/** PNG where something shines through, else JPEG. */
async function asFallback(drawn: Sharp, width: number, hasAlpha: boolean): Promise<RenderedVariant> {
  return hasAlpha
    ? { name: 'fallback.png', width, contentType: 'image/png', bytes: await drawn.png().toBuffer() }
    : {
        name: 'fallback.jpg',
        width,
        contentType: 'image/jpeg',
        bytes: await drawn.jpeg({ quality: 82, mozjpeg: true }).toBuffer(),
      };
}
