/** The content type that goes with a file's name, or null for a name that tells nothing. */
export function contentTypeOf(path: string): string | null {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return Object.hasOwn(contentTypes, extension) ? (contentTypes[extension] ?? null) : null;
}

/** Whether the bytes begin as files of that type do. Types without a mark of their own are taken at their word. */
export function looksLike(contentType: string, bytes: Buffer): boolean {
  const start = bytes.subarray(0, 1024).toString('latin1');
  switch (contentType) {
    case 'image/png':
      return start.startsWith('\x89PNG\r\n\x1a\n');
    case 'image/jpeg':
      return start.startsWith('\xff\xd8\xff');
    case 'image/gif':
      return /^GIF8[79]a/.test(start);
    case 'image/webp':
      return start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP';
    case 'image/avif':
      return start.slice(4, 8) === 'ftyp';
    case 'image/svg+xml':
      return start.includes('<svg') || start.includes('<?xml') || start.includes('<!DOCTYPE svg');
    case 'application/pdf':
      return start.startsWith('%PDF-');
    case 'text/vtt':
      return /^(\xef\xbb\xbf)?WEBVTT/.test(start);
    case 'video/mp4':
      return start.slice(4, 8) === 'ftyp';
    case 'video/webm':
      return start.startsWith('\x1a\x45\xdf\xa3');
    default:
      return true;
  }
}

const contentTypes: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  svg: 'image/svg+xml',
  mp4: 'video/mp4',
  m4v: 'video/mp4',
  webm: 'video/webm',
  mp3: 'audio/mpeg',
  vtt: 'text/vtt',
  srt: 'application/x-subrip',
  pdf: 'application/pdf',
  txt: 'text/plain',
  csv: 'text/csv',
  md: 'text/markdown',
  zip: 'application/zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};
