import { maskAddress } from './message';

describe('the address of a message in the ledger', () => {
  it('shows its first letter and its domain', () => {
    expect(maskAddress('lena.okafor@example.org')).toBe('l…@example.org');
    expect(maskAddress('"a@b"@example.org')).toBe('"…@example.org');
    expect(maskAddress('𝔞nna@example.org')).toBe('𝔞…@example.org');
  });
});
