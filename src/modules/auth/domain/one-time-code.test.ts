import { keyAddress, newSecret, spellSecret, stepOf } from './one-time-code';

/** RFC 6238, appendix B, for SHA-1: the last six of its eight digits. */
const secret = Buffer.from('12345678901234567890');
const at = (seconds: number) => new Date(seconds * 1_000);

it.each([
  [59, '287082', 1],
  [1_111_111_109, '081804', 37_037_036],
  [1_234_567_890, '005924', 41_152_263],
  [20_000_000_000, '353130', 666_666_666],
])('knows the codes of the standard: at %i it is %s', (seconds, code, step) => {
  expect(stepOf(secret, code, at(seconds))).toBe(step);
});

it('takes the code before and the one after, and none further away', () => {
  const accepted = [-60, -30, 0, 30, 60].map((shift) => stepOf(secret, '005924', at(1_234_567_890 + shift)));

  expect(accepted).toEqual([undefined, 41_152_263, 41_152_263, 41_152_263, undefined]);
});

it.each(['', '12345', '1234567', 'abcdef', '００５９２４'])('takes nothing else for a code: %j', (code) => {
  expect(stepOf(secret, code, at(1_234_567_890))).toBeUndefined();
});

it('shows a secret of 160 bits as text and as the address of a QR code', () => {
  const fresh = newSecret();

  expect(fresh).toHaveLength(20);
  expect(spellSecret(fresh)).toMatch(/^[A-Z2-7]{32}$/);
  expect(keyAddress(fresh, 'mira@example.org')).toContain(
    `otpauth://totp/Stoa:mira%40example.org?issuer=Stoa&secret=${spellSecret(fresh)}`,
  );
});
