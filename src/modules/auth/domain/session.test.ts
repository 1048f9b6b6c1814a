import { decideRefresh, expiryOf } from './session';

const day = 24 * 3_600_000;
const createdAt = new Date('2026-01-05T09:00:00Z');
const after = (milliseconds: number) => new Date(createdAt.getTime() + milliseconds);
const session = { createdAt, expiresAt: after(30 * day), revokedAt: null };

it('slides for thirty days, and ends after ninety', () => {
  expect(expiryOf(createdAt, after(10 * day))).toEqual(after(40 * day));
  expect(expiryOf(createdAt, after(80 * day))).toEqual(after(90 * day));
});

it.each([
  ['rotates a token that was not used', { usedAt: null }, session, after(day), 'rotate'],
  ['repeats within ten seconds', { usedAt: after(day) }, session, after(day + 10_000), 'repeat'],
  ['calls it reuse after that', { usedAt: after(day) }, session, after(day + 10_001), 'reuse'],
  ['refuses at the end of the session', { usedAt: null }, session, after(30 * day), 'refused'],
  ['refuses what was revoked', { usedAt: null }, { ...session, revokedAt: after(1) }, after(day), 'refused'],
] as const)('%s', (_what, token, state, now, kind) => {
  expect(decideRefresh(token, state, now).kind).toBe(kind);
});
