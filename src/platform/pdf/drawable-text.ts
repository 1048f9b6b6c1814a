/** Whether a font can draw a character, by its code point. */
export type HasGlyph = (codePoint: number) => boolean;

const letterOrDigit = /[\p{L}\p{N}]/u;
const mark = /\p{M}/u;

/**
 * A text in characters that the font has, so that none becomes an empty box. An accent that is missing leaves its letter,
 * an emoji is left out.
 *
 * @returns undefined where a letter or digit is missing: a name with holes in it is not that name.
 */
export function drawableText(text: string, hasGlyph: HasGlyph): string | undefined {
  const drawn: string[] = [];
  for (const character of text.normalize('NFC')) {
    const candidate = [character, withoutMarks(character)].find((letters) => canDraw(letters, hasGlyph));
    if (candidate !== undefined) drawn.push(candidate);
    else if (letterOrDigit.test(character)) return undefined;
  }
  const line = drawn.join('').replace(/\s+/g, ' ').trim();
  return line === '' ? undefined : line;
}

function canDraw(characters: string, hasGlyph: HasGlyph): boolean {
  return characters !== '' && [...characters].every((character) => hasGlyph(character.codePointAt(0) ?? 0));
}

function withoutMarks(character: string): string {
  return [...character.normalize('NFKD')].filter((part) => !mark.test(part)).join('');
}
