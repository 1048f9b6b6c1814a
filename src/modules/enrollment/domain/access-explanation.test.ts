import { explainAccess } from './access-explanation';
import {
  acceptPayment,
  type Change,
  type Enrollment,
  endDueGrants,
  expireUnpaid,
  grantAccess,
  grantManually,
  removeLearner,
  restartEnrollment,
  revokeGrant,
  startEnrollment,
} from './enrollment';

const now = new Date('2026-01-05T09:00:00Z');
const tomorrow = new Date('2026-01-06T09:00:00Z');
const price = { amount: 2_900, currency: 'eur' };

const start = (of: { price: typeof price | null }): Enrollment =>
  startEnrollment({ id: 'e', grantId: 'free', courseId: 'c', learnerId: 'l', price: of.price, now });

function having(enrollment: Enrollment, ...steps: ((enrollment: Enrollment) => Change)[]): Enrollment {
  return steps.reduce((before, step) => {
    const change = step(before);
    return 'enrollment' in change ? change.enrollment : before;
  }, enrollment);
}

const pay = (enrollment: Enrollment) =>
  acceptPayment(enrollment, {
    grantId: 'paid',
    orderId: 'order',
    isCourseGone: false,
    isByCoupon: false,
    now,
  });
const lose = (reason: 'refunded' | 'disputed') => (enrollment: Enrollment) =>
  revokeGrant(enrollment, { sourceId: 'order', reason, now });
const lend = (enrollment: Enrollment) =>
  grantManually(enrollment, { grantId: 'manual', grantedBy: 't', endsAt: tomorrow, now });
const remove = (enrollment: Enrollment) =>
  removeLearner(enrollment, { removedBy: 't', note: 'Because.', now });
const end = (enrollment: Enrollment) => endDueGrants(enrollment, tomorrow);
const give = (enrollment: Enrollment) =>
  grantAccess(enrollment, { grantId: 'gift', kind: 'gift', sourceId: 'gift', now });

describe('the answer to why', () => {
  it.each([
    ['not_enrolled', undefined],
    ['granted', start({ price: null })],
    ['unpaid', start({ price })],
    ['payment_expired', expireUnpaid(start({ price }))],
    ['refunded', having(start({ price }), pay, lose('refunded'))],
    ['disputed', having(start({ price }), pay, lose('disputed'))],
    ['removed', having(start({ price: null }), remove)],
    ['granted', having(start({ price }), pay, lend, remove)],
    ['granted', having(start({ price }), pay, give, lose('refunded'))],
  ])('is %s', (reason, enrollment) => {
    expect(explainAccess(enrollment, now).reason).toBe(reason);
  });

  it('names the end of access only while all grants end', () => {
    const lent = having(start({ price }), lend);
    expect(explainAccess(lent, now).accessEndsAt).toEqual(tomorrow);
    expect(explainAccess(having(lent, pay), now).accessEndsAt).toBeNull();
  });

  it('is that access has ended, before and after the job that tells of it', () => {
    const lent = having(start({ price }), lend);
    expect(explainAccess(lent, tomorrow).reason).toBe('access_ended');
    expect(having(lent, end).status).toBe('expired');
    expect(explainAccess(having(lent, end), tomorrow).reason).toBe('access_ended');
  });

  it('is what the learner began meanwhile, not what ended late', () => {
    const lent = having(start({ price }), lend);
    const again = restartEnrollment(lent, { grantId: 'g', price, now: tomorrow });
    const change = endDueGrants(again, tomorrow);
    expect(change).toMatchObject({ kind: 'revoked', endsAccess: false });
    expect(explainAccess(having(again, end), tomorrow).reason).toBe('unpaid');
  });

  it('keeps what was paid when all else is taken back', () => {
    const both = having(start({ price }), pay, give, remove);
    expect(both.grants.map(({ kind, revokedAt }) => [kind, revokedAt])).toEqual([
      ['purchase', null],
      ['gift', now],
    ]);
  });
});
