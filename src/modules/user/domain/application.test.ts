import { decide, mayApply, startApplication } from './application';

const now = new Date('2026-03-01T10:00:00Z');
const learner = { roles: ['learner'], isEmailVerified: true } as const;
const first = startApplication({ id: 'a', personId: 'p', text: 'Knots', now });
const declined = decide(first, { status: 'declined', reason: 'Too short.', decidedBy: 'b', now });
const days = (count: number) => new Date(now.getTime() + count * 24 * 60 * 60_000);

describe('mayApply', () => {
  it.each([
    ['possible', learner, undefined, now],
    ['teaches_already', { ...learner, roles: ['learner', 'instructor'] as const }, undefined, now],
    ['unverified', { ...learner, isEmailVerified: false }, undefined, now],
    ['pending', learner, first, now],
    ['possible', learner, { ...first, status: 'withdrawn' as const }, now],
    ['too_soon', learner, declined, days(29)],
    ['possible', learner, declined, days(30)],
  ] as const)('is %s', (kind, person, last, moment) => {
    expect(mayApply(person, last, moment).kind).toBe(kind);
  });
});
