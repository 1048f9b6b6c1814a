import type { AssetKind, AssetPurpose } from '../media.contract';

/** What a file's bytes were found to be. */
export interface ContentType {
  readonly kind: AssetKind;
  /** As it is served. */
  readonly contentType: string;
}

/**
 * Kinds that are taken, by the name the detector gives them. Videos are those that every browser plays; whatever is not
 * here, programs and pages among it, is refused.
 */
const accepted: ReadonlyMap<string, ContentType> = new Map<string, ContentType>([
  ['image/png', { kind: 'image', contentType: 'image/png' }],
  ['image/apng', { kind: 'image', contentType: 'image/png' }],
  ['image/jpeg', { kind: 'image', contentType: 'image/jpeg' }],
  ['image/gif', { kind: 'image', contentType: 'image/gif' }],
  ['image/webp', { kind: 'image', contentType: 'image/webp' }],
  ['image/avif', { kind: 'image', contentType: 'image/avif' }],
  ['image/svg+xml', { kind: 'image', contentType: 'image/svg+xml' }],
  ['video/mp4', { kind: 'video', contentType: 'video/mp4' }],
  ['video/x-m4v', { kind: 'video', contentType: 'video/mp4' }],
  ['video/webm', { kind: 'video', contentType: 'video/webm' }],
  ['audio/mpeg', { kind: 'audio', contentType: 'audio/mpeg' }],
  ['audio/mp4', { kind: 'audio', contentType: 'audio/mp4' }],
  ['audio/x-m4a', { kind: 'audio', contentType: 'audio/mp4' }],
  ['audio/aac', { kind: 'audio', contentType: 'audio/aac' }],
  ['audio/ogg', { kind: 'audio', contentType: 'audio/ogg' }],
  ['audio/ogg; codecs=opus', { kind: 'audio', contentType: 'audio/ogg' }],
  ['audio/wav', { kind: 'audio', contentType: 'audio/wav' }],
  ['audio/flac', { kind: 'audio', contentType: 'audio/flac' }],
  ['text/vtt', { kind: 'captions', contentType: 'text/vtt' }],
  ['text/plain', { kind: 'document', contentType: 'text/plain' }],
  ['text/csv', { kind: 'document', contentType: 'text/csv' }],
  ['text/markdown', { kind: 'document', contentType: 'text/markdown' }],
  ['application/pdf', { kind: 'document', contentType: 'application/pdf' }],
  ...office('vnd.openxmlformats-officedocument.wordprocessingml.document'),
  ...office('vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
  ...office('vnd.openxmlformats-officedocument.presentationml.presentation'),
  ...office('vnd.oasis.opendocument.text'),
  ...office('vnd.oasis.opendocument.spreadsheet'),
  ...office('vnd.oasis.opendocument.presentation'),
  ['application/epub+zip', { kind: 'document', contentType: 'application/epub+zip' }],
  ['application/zip', { kind: 'archive', contentType: 'application/zip' }],
  ['application/gzip', { kind: 'archive', contentType: 'application/gzip' }],
  ['application/x-tar', { kind: 'archive', contentType: 'application/x-tar' }],
]);

function office(name: string): [string, ContentType][] {
  return [[`application/${name}`, { kind: 'document', contentType: `application/${name}` }]];
}

/** The kind of file behind a detector's name for it; undefined where it is not taken. */
export function acceptedType(detected: string): ContentType | undefined {
  return accepted.get(detected);
}

/**
 * Kinds that are taken for each other by whoever declares them: a WebM without pictures, a presentation that is a zip,
 * captions that a browser calls text.
 */
const families: Readonly<Record<string, string>> = {
  image: 'image',
  video: 'recording',
  audio: 'recording',
  captions: 'text',
  document: 'document',
  archive: 'document',
  other: 'document',
};

function familyOf({ kind, contentType }: ContentType): string | undefined {
  return contentType.startsWith('text/') ? 'text' : families[kind];
}

/** Whether bytes are of the family that was declared; a declaration that says nothing known claims nothing. */
export function agreesWithDeclaration(found: ContentType, declared: string): boolean {
  const claim = acceptedType(essenceOf(declared));
  return claim === undefined || familyOf(claim) === familyOf(found);
}

/** Types that are refused by their own word, before a byte is sent. */
export function isRefusedByDeclaration(declared: string): boolean {
  const essence = essenceOf(declared);
  return (
    refusedDeclarations.has(essence) || /^application\/(x-)?(ms-?dos|msdownload|executable)/.test(essence)
  );
}

const refusedDeclarations = new Set([
  'text/html',
  'application/xhtml+xml',
  'text/javascript',
  'application/javascript',
  'application/x-msdownload',
  'application/x-sh',
  'application/vnd.microsoft.portable-executable',
]);

/** A media type without its parameters, in small letters. */
export function essenceOf(contentType: string): string {
  return (contentType.split(';')[0] ?? '').trim().toLowerCase();
}

/** Whether a file of this kind can be what it was uploaded for. */
export function suitsPurpose({ kind, contentType }: ContentType, purpose: AssetPurpose | null): boolean {
  switch (purpose?.kind) {
    case 'lesson_captions':
      return kind === 'captions';
    case 'article_image':
      return kind === 'image';
    case 'course_cover':
    case 'question_picture':
      // Shown scaled, which an SVG is not.
      return kind === 'image' && contentType !== 'image/svg+xml';
    default:
      return true;
  }
}
