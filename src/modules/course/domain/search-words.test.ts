import fc from 'fast-check';
import { askedWords, distinctWords, searchWords } from './search-words';

describe('The words of a text', () => {
  it.each([
    ['Größe, Łódź & Ærø', ['grosse', 'lodz', 'aero']],
    ['C++ and C#, not C', ['cpp', 'and', 'csharp', 'not', 'c']],
    ['Node.js: left-join', ['node', 'js', 'left', 'join']],
    ['Ελληνικά Русский', ['ελληνικα', 'русскии']],
    ["'|&!<-> :*()", []],
  ])('of "%s" are plain', (text, words) => {
    expect(searchWords(text)).toEqual(words);
  });

  it('are the same however they are written', () => {
    expect(searchWords('Cafe\u0301')).toEqual(searchWords('CAFÉ'));
  });

  it('are kept once where a text is long', () => {
    expect(distinctWords(['bread and bread', 'and butter'])).toBe('bread and butter');
  });
});

describe('A query', () => {
  it('ends in a word that may be unfinished, until a space follows', () => {
    expect(askedWords('learn pyth').map(({ isPrefix }) => isPrefix)).toEqual([false, true]);
    expect(askedWords('learn python ').map(({ isPrefix }) => isPrefix)).toEqual([false, false]);
  });

  it('may have two letters swapped', () => {
    expect(askedWords('pyhton')[0]?.variants).toContain('python');
    expect(askedWords('sql')[0]?.variants).toEqual([]);
  });

  it('is a bounded list of letters and digits, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
        const words = askedWords(typed);
        expect(words.length).toBeLessThanOrEqual(10);
        for (const { word, variants } of words) {
          for (const text of [word, ...variants]) expect(text).toMatch(/^[\p{L}\p{N}]{1,40}$/u);
        }
      }),
    );
  });
});
