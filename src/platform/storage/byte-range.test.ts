import fc from 'fast-check';
import { parseRangeHeader, resolveRange } from './byte-range';

describe('Byte ranges', () => {
  test.each([
    [undefined, null],
    ['', null],
    ['bytes=-', null],
    ['bytes=5-2', null],
    ['bytes=0-1,3-4', null],
    ['lines=0-1', null],
    ['bytes=0x1-2', null],
    ['bytes=0-', { start: 0 }],
    ['Bytes= 3-9 ', { start: 3, end: 9 }],
    ['bytes=-5', { last: 5 }],
    ['bytes=0-99999999999999999999999', { start: 0, end: Number.MAX_SAFE_INTEGER }],
  ])('read %j as %j', (header, expected) => {
    expect(parseRangeHeader(header)).toEqual(expected);
  });

  test('always lie within the object, and are what a slice gives', () => {
    const position = fc.nat({ max: 40 });
    fc.assert(
      fc.property(fc.nat({ max: 30 }), position, fc.option(position), (size, start, end) => {
        const bytes = Array.from({ length: size }, (_, index) => index);
        const range = resolveRange(end === null ? { start } : { start, end }, size);
        const expected = bytes.slice(start, end === null ? undefined : end + 1);
        if (end !== null && end < start) return;
        expect(range && bytes.slice(range.start, range.end + 1)).toEqual(
          expected.length === 0 ? null : expected,
        );
      }),
      { seed: 20261123, numRuns: 500 },
    );
  });

  test('count from the end when asked to', () => {
    expect(resolveRange({ last: 3 }, 10)).toEqual({ start: 7, end: 9 });
    expect(resolveRange({ last: 30 }, 10)).toEqual({ start: 0, end: 9 });
    expect(resolveRange({ last: 0 }, 10)).toBeNull();
    expect(resolveRange({ last: 3 }, 0)).toBeNull();
  });
});
