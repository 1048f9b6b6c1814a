export type TextPiece = { kind: 'text'; text: string } | { kind: 'link'; text: string; url: URL };

/** Finds the addresses of the web in plain text. The punctuation that ends a sentence is no part of an address. */
export function splitLinks(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(/https?:\/\/[^\s<>"']+/g)) {
    const found = match[0].replace(/[.,;:!?)\]]+$/, '');
    if (!URL.canParse(found)) continue;
    if (match.index > end) pieces.push({ kind: 'text', text: text.slice(end, match.index) });
    pieces.push({ kind: 'link', text: found, url: new URL(found) });
    end = match.index + found.length;
  }
  if (end < text.length) pieces.push({ kind: 'text', text: text.slice(end) });
  return pieces;
}
