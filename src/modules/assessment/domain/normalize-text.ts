/**
 * What of a short text counts: NFKC (Unicode Standard Annex 15), surrounding white space gone, the rest of it collapsed to
 * single blanks, letter case folded. Two texts are the same answer when this makes the same of them.
 */
export function normalizeText(text: string): string {
  // By way of capitals, so that ß equals ss and both forms of the small sigma are one.
  const folded = text.normalize('NFKC').toUpperCase().toLowerCase();
  return folded.normalize('NFKC').replace(/\s+/gu, ' ').trim();
}
