import fc from 'fast-check';
import { checkKey, decodeSegment, encodeSegment, modulePrefix } from './object-key';

const characters = [...'abcXYZ019._-'];
const segment = fc
  .string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength: 80 })
  .filter((text) => text !== '.' && text !== '..');
const options = { seed: 20261123, numRuns: 500 };

describe('Keys of objects', () => {
  test('become names that are safe everywhere, and come back from them', () => {
    fc.assert(
      fc.property(segment, (text) => {
        const name = encodeSegment(text);
        expect(name).toMatch(/^[a-z0-9_=-]{1,240}$/);
        expect(decodeSegment(name)).toBe(text);
      }),
      options,
    );
  });

  test('never share a name, even where the case of letters does not count', () => {
    fc.assert(
      fc.property(segment, segment, (one, other) => {
        fc.pre(one !== other);
        expect(encodeSegment(one).toLowerCase()).not.toBe(encodeSegment(other).toLowerCase());
      }),
      options,
    );
  });

  test('are accepted when every segment is fine', () => {
    const key = fc.array(segment, { minLength: 1, maxLength: 6 }).map((segments) => segments.join('/'));
    fc.assert(
      fc.property(key, (text) => expect(checkKey(text)).toBe(text)),
      options,
    );
  });

  test('are refused with anything else in them', () => {
    const strange = fc.string({ unit: 'binary', minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(segment, strange, (before, text) => {
        fc.pre(!/^[A-Za-z0-9._/-]*$/.test(text));
        expect(() => checkKey(`${before}${text}`)).toThrow('not a valid storage key');
      }),
      options,
    );
  });

  test('are refused when they are too long', () => {
    expect(() => checkKey('a/'.repeat(256).concat('a'))).toThrow();
    expect(checkKey('a/'.repeat(255).concat('ab'))).toHaveLength(512);
  });

  test('bear the name of a module and nothing else before them', () => {
    expect(modulePrefix('media')).toBe('media/');
    for (const name of ['', 'Media', '../media', 'media/x', 'a'.repeat(41)]) {
      expect(() => modulePrefix(name)).toThrow(TypeError);
    }
  });
});
