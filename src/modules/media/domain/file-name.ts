const office = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';

/** The endings under which files of a type are known; the first is given to those that have none of them. */
const endingsByType: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'image/png': ['png', 'apng'],
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'image/avif': ['avif'],
  'image/svg+xml': ['svg'],
  'video/mp4': ['mp4', 'm4v'],
  'video/webm': ['webm'],
  'audio/mpeg': ['mp3'],
  'audio/mp4': ['m4a', 'mp4', 'm4b'],
  'audio/aac': ['aac'],
  'audio/ogg': ['ogg', 'oga', 'opus'],
  'audio/wav': ['wav', 'wave'],
  'audio/flac': ['flac'],
  'text/vtt': ['vtt'],
  'text/csv': ['csv'],
  'text/markdown': ['md', 'markdown'],
  'application/pdf': ['pdf'],
  [`${office}.wordprocessingml.document`]: ['docx'],
  [`${office}.spreadsheetml.sheet`]: ['xlsx'],
  [`${office}.presentationml.presentation`]: ['pptx'],
  [`${openDocument}.text`]: ['odt'],
  [`${openDocument}.spreadsheet`]: ['ods'],
  [`${openDocument}.presentation`]: ['odp'],
  'application/epub+zip': ['epub'],
  'application/zip': ['zip'],
  'application/gzip': ['gz', 'tgz'],
  'application/x-tar': ['tar'],
};

/** Of other types, or such as a computer would run or show as a page: none of them stays on a file that is not that. */
const misleading = new Set([
  ...Object.values(endingsByType).flat(),
  ...[
    'srt',
    'htm',
    'html',
    'xhtml',
    'exe',
    'com',
    'bat',
    'cmd',
    'msi',
    'scr',
    'js',
    'vbs',
    'doc',
    'xls',
    'ppt',
  ],
]);

const longestName = 255;

/**
 * A file's name with an ending that fits what its bytes are, so that what is saved opens in the right program: a JPEG that was
 * called `cover.png` becomes `cover.jpg`. Plain text keeps any ending that is not another type's, as `main.rs` does.
 */
export function nameFitting(fileName: string, contentType: string): string {
  const dot = fileName.lastIndexOf('.');
  const ending = dot > 0 ? fileName.slice(dot + 1).toLowerCase() : '';
  const isMisleading = misleading.has(ending);
  if (contentType === 'text/plain')
    return isMisleading && ending !== 'js' ? joined(fileName.slice(0, dot), 'txt') : fileName;
  const fitting = endingsByType[contentType];
  if (!fitting || fitting.includes(ending)) return fileName;
  return joined(isMisleading ? fileName.slice(0, dot) : fileName, fitting[0]);
}

function joined(stem: string, ending: string): string {
  return `${stem.slice(0, longestName - ending.length - 1)}.${ending}`;
}
