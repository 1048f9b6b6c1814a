/** Kinds of text that no byte tells apart; all of them are shown as text and nothing else, so the word of whoever sends them is enough. */
const plainKinds = new Set(['text/plain', 'text/csv', 'text/markdown']);

const startOfMarkup = /^\s*</;
const beforeRoot = /^(?:\s+|<\?xml\b[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE\s+svg\b[^>[]*(?:\[[\s\S]*?\]\s*)?>)*/i;
const svgRoot = /^<(?:[A-Za-z][\w.-]*:)?svg[\s/>]/;
const webVttSignature = /^WEBVTT(?:[ \t\r\n]|$)/;
// All control characters but tab, line feed, form feed and carriage return: a text has none of them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const binary = /[\0-\x08\x0b\x0e-\x1f\x7f]/;

/**
 * What a file is that bears no binary signature: an SVG image, WebVTT captions, or a text. Markup other than SVG is
 * nothing that we take.
 *
 * @param head the first bytes of the file.
 * @param isWhole whether there are no more than these.
 * @param declared what the sender calls it; chooses among plain text, CSV and Markdown alone.
 * @returns a media type, or undefined for what is none of them.
 */
export function detectTextKind(head: Uint8Array, isWhole: boolean, declared: string): string | undefined {
  const text = decode(head, isWhole);
  if (text === undefined || binary.test(text)) return undefined;
  if (webVttSignature.test(text)) return 'text/vtt';
  if (startOfMarkup.test(text)) return isSvg(text) ? 'image/svg+xml' : undefined;
  return plainKinds.has(declared) ? declared : 'text/plain';
}

/** UTF-8, whose last character may be cut in two where the file goes on. */
function decode(head: Uint8Array, isWhole: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: !isWhole });
  } catch {
    return undefined;
  }
}

function isSvg(text: string): boolean {
  return svgRoot.test(text.replace(beforeRoot, ''));
}

const endings: Readonly<Record<string, string>> = { csv: 'text/csv', md: 'text/markdown' };

/** What the end of a file's name says of a text. */
export function declaredByName(fileName: string): string {
  return endings[fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
}
