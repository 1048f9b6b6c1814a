/**
 * The anchor of a heading: its words in lower case, joined by hyphens. What `#…` in a `lesson:` link refers to; the
 * player numbers repeated ones `-1`, `-2` in order of appearance.
 */
export function headingSlug(markdown: string): string {
  return plainText(markdown)
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

const longestLine = 5_000;

/** A line of Markdown as a reader would say it: no marks, links as their text, common entities decoded. */
export function plainText(markdown: string): string {
  return decodeEntities(
    markdown
      .slice(0, longestLine)
      .replace(/!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])?/g, '$1')
      .replace(/`+([^`]*)`+/g, '$1')
      .replace(/(\*\*|__)(?=\S)(.*?\S)\1/g, '$2')
      .replace(/(?<![\w*])\*(?=\S)([^*]*\S)\*(?!\w)/g, '$1')
      .replace(/(?<!\w)_(?=\S)([^_]*\S)_(?!\w)/g, '$1')
      .replace(/\\([!-/:-@[-`{-~])/g, '$1'),
  ).trim();
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : '\ufffd';
  });
}
