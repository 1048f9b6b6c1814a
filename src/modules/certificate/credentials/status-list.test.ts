import { gunzipSync } from 'node:zlib';
import { encodeStatusList, placeOf, statusListLength } from './status-list';

describe('a status list', () => {
  const decode = (encoded: string) => gunzipSync(Buffer.from(encoded.slice(1), 'base64url'));

  it('has 131,072 bits, of which those given are set, from the left', () => {
    const bits = decode(encodeStatusList([0, 9, 131_071]));
    expect(bits.length * 8).toBe(131_072);
    expect([bits[0], bits[1], bits.at(-1)]).toEqual([0b1000_0000, 0b0100_0000, 0b0000_0001]);
    expect(bits.reduce((sum, byte) => sum + (byte > 0 ? 1 : 0), 0)).toBe(3);
  });

  it('is followed by another when it is full', () => {
    expect(placeOf(5)).toEqual({ list: 0, position: 5 });
    expect(placeOf(statusListLength)).toEqual({ list: 1, position: 0 });
  });

  // The empty list of 16 KiB that the recommendation shows (section 3.2 of the examples).
  it('that is empty says so in a few bytes', () => {
    const encoded = encodeStatusList([]);
    expect(encoded).toMatch(/^uH4sI/);
    expect(encoded.length).toBeLessThan(100);
  });
});
