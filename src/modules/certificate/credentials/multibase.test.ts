import { multibaseBase58, multibaseBase64Url, multikeyOf } from './multibase';

describe('multibase', () => {
  // From the draft on base 58 (draft-msporny-base58-03).
  it.each([
    ['Hello World!', 'z2NEpo7TZRRrLZSi2U'],
    [
      'The quick brown fox jumps over the lazy dog.',
      'zUSm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z',
    ],
  ])('writes “%s” in base 58', (text, expected) => {
    expect(multibaseBase58(Buffer.from(text))).toBe(expected);
  });

  it('keeps zeros in front, and nothing', () => {
    expect(multibaseBase58(Buffer.from('0000287fb4cd', 'hex'))).toBe('z11233QC4');
    expect(multibaseBase58(Buffer.alloc(2))).toBe('z11');
    expect(multibaseBase58(Buffer.alloc(0))).toBe('z');
  });

  it('writes base 64 for addresses, and keys with what they are', () => {
    expect(multibaseBase64Url(Buffer.from([251, 255]))).toBe('u-_8');
    expect(multikeyOf(Buffer.alloc(32, 7))).toMatch(/^z6Mk[1-9A-HJ-NP-Za-km-z]{44}$/);
  });
});
