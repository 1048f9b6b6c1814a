import fc from 'fast-check';
import { choosePartSize, missingParts, partNumbers, sizeOfPart } from './upload-parts';

const mebibyte = 1024 ** 2;

describe('the parts of an upload', () => {
  it('are the whole file, none too small for S3 but the last, and at most a thousand', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 * 1024 * mebibyte }), (sizeBytes) => {
        const upload = { sizeBytes, partSizeBytes: choosePartSize(sizeBytes) };
        const sizes = partNumbers(upload).map((partNumber) => sizeOfPart(upload, partNumber));
        expect(sizes.length).toBeLessThanOrEqual(1_000);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(sizeBytes);
        expect(sizes.slice(0, -1).every((size) => size >= 5 * mebibyte)).toBe(true);
        expect(sizes.at(-1)).toBeGreaterThan(0);
      }),
    );
  });

  it('that have not come are named', () => {
    const upload = { sizeBytes: 33 * mebibyte, partSizeBytes: 8 * mebibyte };
    expect(missingParts(upload, [1, 3, 3, 9])).toEqual([2, 4, 5]);
    expect(missingParts(upload, [5, 4, 3, 2, 1])).toEqual([]);
  });
});
