import { waitUntil } from './waiting';

const night = { from: 22 * 60, to: 7 * 60 };
const wait = (options: Partial<Parameters<typeof waitUntil>[0]> & { at: string }) =>
  waitUntil({
    pace: 'immediately',
    quietHours: undefined,
    timeZone: 'Europe/Berlin',
    now: new Date(options.at),
    ...options,
  })?.toISOString() ?? null;

describe('a mail', () => {
  it('goes at once outside of quiet hours', () => {
    expect(wait({ at: '2026-01-05T12:00:00Z' })).toBeNull();
    expect(wait({ at: '2026-01-05T12:00:00Z', quietHours: night })).toBeNull();
    expect(wait({ at: '2026-01-05T06:00:00Z', quietHours: night })).toBeNull();
  });

  it('waits until quiet hours end where its reader is, over midnight too', () => {
    expect(wait({ at: '2026-01-05T21:00:00Z', quietHours: night })).toBe('2026-01-06T06:00:00.000Z');
    expect(wait({ at: '2026-01-06T05:59:00Z', quietHours: night })).toBe('2026-01-06T06:00:00.000Z');
    expect(wait({ at: '2026-01-05T21:00:00Z', quietHours: night, timeZone: 'America/New_York' })).toBeNull();
    const noon = { from: 12 * 60, to: 14 * 60 };
    expect(wait({ at: '2026-01-05T11:30:00Z', quietHours: noon })).toBe('2026-01-05T13:00:00.000Z');
  });

  it('waits until the clocks show the end in the nights in which they change', () => {
    expect(wait({ at: '2026-03-28T23:00:00Z', quietHours: night })).toBe('2026-03-29T05:00:00.000Z');
    expect(wait({ at: '2026-10-24T23:00:00Z', quietHours: night })).toBe('2026-10-25T06:00:00.000Z');
    // Half past two does not come in that night: it is half past three then.
    const short = { from: 0, to: 150 };
    expect(wait({ at: '2026-03-29T00:30:00Z', quietHours: short })).toBe('2026-03-29T01:30:00.000Z');
  });

  it('waits for the digest of its day or week, in the morning', () => {
    expect(wait({ at: '2026-01-05T06:59:59Z', pace: 'daily' })).toBe('2026-01-05T07:00:00.000Z');
    expect(wait({ at: '2026-01-05T07:00:00Z', pace: 'daily' })).toBe('2026-01-06T07:00:00.000Z');
    // Monday the fifth is today; its morning has gone.
    expect(wait({ at: '2026-01-05T07:00:00Z', pace: 'weekly' })).toBe('2026-01-12T07:00:00.000Z');
    expect(wait({ at: '2026-01-08T07:00:00Z', pace: 'weekly' })).toBe('2026-01-12T07:00:00.000Z');
  });

  it('waits for both where the morning is quiet', () => {
    const late = { from: 20 * 60, to: 9 * 60 };
    expect(wait({ at: '2026-01-05T12:00:00Z', pace: 'daily', quietHours: late })).toBe(
      '2026-01-06T08:00:00.000Z',
    );
  });

  it('is waited with in UTC where a time zone is not known', () => {
    expect(wait({ at: '2026-01-05T23:00:00Z', quietHours: night, timeZone: 'Mars/Olympus' })).toBe(
      '2026-01-06T07:00:00.000Z',
    );
  });
});
