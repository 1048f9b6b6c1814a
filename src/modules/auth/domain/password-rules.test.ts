import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { commonPhrases, commonWords } from './common-passwords';
import { lengthOf, shortestPassword, weaknessOf } from './password-rules';

const person = { email: 'mira.sandoval@example.org', name: 'Mira Sandoval' };

describe('what is tried first is refused', () => {
  it.each([
    'aaaaaaaaaaaaaaa',
    '               ',
    'passwordpassword',
    'abcabcabcabcabcabc',
    'hello hello hello',
    'password12345678',
    'P4ssw0rd!P4ssw0rd!',
    'qwertyuiopasdfgh',
    '1qaz2wsx3edc4rfv',
    '123456789012345',
    'zyxwvutsrqponmlk',
    'letmein-welcome-2024',
    'The quick brown fox jumps over the lazy dog',
    'May the Force be with you!',
    'stoa stoa password',
    'mira.sandoval@example.org',
    'mirasandoval2024',
    'SandovalMira1234',
  ])('%s', (password) => {
    expect(weaknessOf(password, person)).toEqual(expect.stringMatching(/\.$/));
  });
});

describe('what nobody would try is taken', () => {
  it.each([
    'seven kettles by the canal',
    'a passphrase with a word that is common',
    'Zq8!vT2#mB6$kR9',
    'vier kleine Enten auf dem Dach',
    'четыре слова подряд и точка',
    '四つの言葉を並べただけの合言葉です',
    'mira likes unusual purple teapots',
    'eleven lanterns by the river',
  ])('%s', (password) => {
    expect(weaknessOf(password, person)).toBeUndefined();
  });
});

it('hardly ever refuses words drawn at random', () => {
  const words = readFileSync(path.join(__dirname, 'password-rules.ts'), 'utf8').match(/\b[a-z]{5,}\b/g) ?? [];
  const distinct = [...new Set(words)].filter((word) => !commonWords.includes(word));
  const drawn = fc.uniqueArray(fc.constantFrom(...distinct), { minLength: 4, maxLength: 6 });

  fc.assert(
    fc.property(drawn, (chosen) => weaknessOf(chosen.join(' '), person) === undefined),
    { seed: 7, numRuns: 200 },
  );
});

it('refuses any short piece repeated up to the length', () => {
  const piece = fc.string({ minLength: 1, maxLength: 7, unit: 'grapheme-ascii' });

  fc.assert(
    fc.property(piece, (part) => {
      const password = part.repeat(Math.ceil(shortestPassword / part.length) + 1);
      return weaknessOf(password, person) !== undefined;
    }),
    { seed: 7, numRuns: 300 },
  );
});

it('lists only phrases that its length alone would let through', () => {
  expect(commonPhrases.filter((phrase) => lengthOf(phrase) < shortestPassword)).toEqual([]);
});

it('counts characters as people do', () => {
  expect(lengthOf('🦊🦊🦊')).toBe(3);
});
