import { acceptedType, type ContentType } from './accepted-types';
import { detectTextKind } from './text-kinds';

/** So many first bytes are enough to tell what a file is. */
export const headBytes = 64 * 1024;

/**
 * What a file is by its bytes, whatever it is called.
 *
 * @param declared see `detectTextKind`.
 * @returns undefined for what is not taken.
 */
export async function detectContent(
  head: Uint8Array,
  file: { readonly isWhole: boolean; readonly declared: string },
): Promise<ContentType | undefined> {
  const signature = await detectSignature(head);
  // XML bears a signature of its own, and an SVG is one.
  if (signature !== undefined && signature !== 'application/xml') return acceptedType(signature);
  const textKind = detectTextKind(head, file.isWhole, file.declared);
  return textKind === undefined ? undefined : acceptedType(textKind);
}

async function detectSignature(head: Uint8Array): Promise<string | undefined> {
  // Loaded when the first file comes: many processes never see one.
  const { fileTypeFromBuffer } = await import('file-type/core');
  try {
    return (await fileTypeFromBuffer(head))?.mime;
  } catch {
    // It ran over the end of what it was given, or the bytes only begin like something known.
    return undefined;
  }
}
