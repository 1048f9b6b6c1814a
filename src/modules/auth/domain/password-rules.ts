import { commonPhrases, commonWords, keyboardRows } from './common-passwords';

/** As NIST SP 800-63B-4, section 3.1.1.2, has it for a password that stands alone. */
export const shortestPassword = 15;
export const longestPassword = 128;

/** How many characters of its own a password has to have beside what everybody tries first. */
const fewestOwnCharacters = 4;
const shortestRun = 4;

/** The length as people count: a letter is one, whatever it takes to store it. The password is NFC already. */
export function lengthOf(password: string): number {
  return [...password].length;
}

/**
 * Why a password that is long enough is still among the first that are tried; undefined when it is not.
 *
 * Lists of breached passwords hardly know any of 15 characters, and those are made of the same few parts: a short one
 * repeated, runs along the keyboard, a common word with a year, one's own name. So those parts are looked for.
 *
 * @param person what belongs to her and is easily found out.
 * @returns a sentence for the person who chose it.
 */
export function weaknessOf(
  password: string,
  person: { readonly email: string; readonly name: string },
): string | undefined {
  const letters = foldToLetters(password);
  if (isRepetition(letters) || new Set(letters).size < 5)
    return 'Repeats the same few characters. Four or five words in a row are easy to keep in mind and hard to guess.';
  const plain = undoSubstitutions(letters);
  if (commonPhrases.includes(letters.replace(/[@$!]/g, '')) || commonPhrases.includes(plain))
    return 'Is a well-known phrase, which is tried first. Choose words that do not belong together.';
  const personal = partsOf(person);
  if (ownCharacters(plain, personal) < fewestOwnCharacters && ownCharacters(plain, []) >= fewestOwnCharacters)
    return 'Is made of your name or e-mail address. Choose something that is not about you.';
  if (Math.min(ownCharacters(plain, personal), ownCharacters(letters, personal)) < fewestOwnCharacters)
    return 'Is made of common words and runs of keys, which are tried first. Add words of your own.';
  return undefined;
}

function foldToLetters(text: string): string {
  const folded = text.normalize('NFKD').toLowerCase();
  const letters = folded.replace(/[^\p{L}\p{N}@$!]/gu, '');
  return letters === '' ? folded : letters;
}

const substitutions: { readonly [sign: string]: string } = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** `p4ssw0rd` is `password`. Digits that stand together are a number, not letters. */
function undoSubstitutions(letters: string): string {
  return letters.replace(/(?<![\d])[0134579](?![\d])|[@$!]/g, (sign) => substitutions[sign] ?? sign);
}

/** Whether it is a short one again and again, so that it is no harder to guess than that. */
function isRepetition(letters: string): boolean {
  const longestUnit = Math.min(shortestPassword - 1, Math.floor(letters.length / 2));
  for (let unit = 1; unit <= longestUnit; unit += 1) {
    if ([...letters].every((letter, index) => letter === letters[index % unit])) return true;
  }
  return false;
}

function partsOf(person: { readonly email: string; readonly name: string }): string[] {
  return [...person.email.split(/[^\p{L}\p{N}]+/u), ...person.name.split(/\s+/)]
    .map((part) => foldToLetters(part))
    .filter((part) => part.length >= 3);
}

/** How much is left without common words, what belongs to the person, years and runs. */
function ownCharacters(letters: string, personal: readonly string[]): number {
  const known = [...commonWords, ...personal].sort((left, right) => right.length - left.length);
  let rest = letters;
  for (const word of known) rest = rest.replaceAll(word, ' ');
  rest = rest.replace(/(?:19|20)\d\d/g, ' ');
  return [...withoutRuns(rest)].filter((letter) => letter !== ' ').length;
}

/** Without runs of four and more along the alphabet, the digits or a row of keys, in either direction, or of one letter. */
function withoutRuns(text: string): string {
  let kept = '';
  for (let start = 0; start < text.length; ) {
    const length = runAt(text, start);
    kept += length >= shortestRun ? ' ' : text[start];
    start += length >= shortestRun ? length : 1;
  }
  return kept;
}

function runAt(text: string, start: number): number {
  let longest = 1;
  for (let end = start + 2; end <= text.length; end += 1) {
    const piece = text.slice(start, end);
    const isRun = keyboardRows.some((row) => row.includes(piece)) || new Set(piece).size === 1;
    if (!isRun) break;
    longest = piece.length;
  }
  return longest;
}
