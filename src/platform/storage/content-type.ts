import { storageErrors } from './storage-errors';

const mediaTypePattern =
  /^[a-z0-9][a-z0-9!#$&^_.+-]{0,62}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,62}(?:; ?[a-z0-9-]{1,20}=[a-z0-9._-]{1,40}){0,3}$/i;

/** Checks a media type with its few parameters, so that it is safe in a header. @throws storage.argument_invalid */
export function checkContentType(contentType: string): string {
  if (!mediaTypePattern.test(contentType)) {
    throw storageErrors.argumentInvalid({ facts: { argument: 'contentType' } });
  }
  return contentType;
}

/** Only what cannot run in a reader's browser is shown in place; deny by default. SVG and HTML are not in it. */
const shownInPlace =
  /^(?:audio\/[a-z0-9.+-]+|video\/[a-z0-9.+-]+|image\/(?:png|jpeg|gif|webp|avif)|text\/(?:plain|vtt)|application\/pdf)(?:;|$)/i;

/**
 * The `Content-Disposition` of an answer (RFC 6266): `inline` only for types that are harmless in place, and the file
 * name in ASCII for old clients and in full (RFC 8187) for all others.
 */
export function contentDisposition(input: {
  disposition: 'inline' | 'attachment';
  contentType: string;
  fileName?: string | undefined;
}): string {
  const disposition = shownInPlace.test(input.contentType) ? input.disposition : 'attachment';
  const name = safeFileName(input.fileName ?? '');
  if (name === '') return disposition;
  const plain = name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%]/g, '_');
  if (plain === name) return `${disposition}; filename="${plain}"`;
  return `${disposition}; filename="${plain}"; filename*=UTF-8''${encodeExtended(name)}`;
}

/** Without folders and without what moves the cursor or the direction of writing. */
function safeFileName(name: string): string {
  const base = name.split(/[/\\]/).at(-1) ?? '';
  return base
    .replace(/\p{Cs}/gu, '_')
    .replace(/\p{Cc}|[\u2028-\u202e\u2066-\u2069\u200e\u200f]/gu, '')
    .trim();
}

function encodeExtended(text: string): string {
  return encodeURIComponent(text).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16)}`,
  );
}
