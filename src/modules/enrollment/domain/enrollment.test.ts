import fc from 'fast-check';
import {
  acceptPayment,
  type Change,
  completeEnrollment,
  type Enrollment,
  expireUnpaid,
  grantAccess,
  hasAccess,
  mayStartAnew,
  reinstateGrant,
  restartEnrollment,
  revokeGrant,
  startEnrollment,
} from './enrollment';

const now = new Date('2026-01-05T09:00:00Z');
const price = { amount: 2_900, currency: 'eur' };

const start = (of: { price: typeof price | null }): Enrollment =>
  startEnrollment({ id: 'e', grantId: 'g0', courseId: 'c', learnerId: 'l', price: of.price, now });

const pay = (enrollment: Enrollment, orderId: string, isCourseGone = false): Change =>
  acceptPayment(enrollment, { grantId: `grant-${orderId}`, orderId, isCourseGone, isByCoupon: false, now });

function apply(enrollment: Enrollment, change: Change): Enrollment {
  return 'enrollment' in change ? change.enrollment : enrollment;
}

describe('an enrolment', () => {
  it('is active at once in a free course, and waits for the payment in a priced one', () => {
    expect(start({ price: null })).toMatchObject({
      status: 'active',
      activatedAt: now,
      grants: [{ kind: 'free' }],
    });
    expect(start({ price })).toMatchObject({ status: 'pending_payment', activatedAt: null, grants: [] });
  });

  it('is opened by its payment once, however often that is told', () => {
    const pending = start({ price });
    const paid = apply(pending, pay(pending, 'order'));
    expect(paid).toMatchObject({ status: 'active', grants: [{ kind: 'purchase', sourceId: 'order' }] });
    expect(pay(paid, 'order')).toEqual({ kind: 'nothing' });
  });

  it('is opened by a payment that comes after the time to pay has run out', () => {
    const expired = expireUnpaid(start({ price }));
    expect(expired.status).toBe('expired');
    expect(apply(expired, pay(expired, 'late')).status).toBe('active');
  });

  it('sends back a second payment, and one for a course that has gone', () => {
    const pending = start({ price });
    const paid = apply(pending, pay(pending, 'first'));
    expect(pay(paid, 'second')).toEqual({ kind: 'rejected', reason: 'paid_twice' });
    expect(pay(pending, 'order', true)).toEqual({ kind: 'rejected', reason: 'course_gone' });
  });

  describe('whose bank gave back what it had taken', () => {
    const reinstate = (enrollment: Enrollment, orderId: string) =>
      reinstateGrant(enrollment, { orderId, isCourseGone: false, now });
    const pending = start({ price });
    const paid = apply(pending, pay(pending, 'order'));
    const taken = apply(paid, revokeGrant(paid, { sourceId: 'order', reason: 'disputed', now }));

    it('is open again by the same grant, once', () => {
      const again = apply(taken, reinstate(taken, 'order'));
      expect(again).toEqual(paid);
      expect(reinstate(again, 'order')).toEqual({ kind: 'nothing' });
    });

    it('sends the money back where she has bought the course another time meanwhile', () => {
      const anew = apply(taken, pay(taken, 'second'));
      expect(reinstate(anew, 'order')).toEqual({ kind: 'rejected', reason: 'paid_twice' });
    });

    it('sends the money back where it never opened anything', () => {
      expect(reinstate(taken, 'other')).toEqual({ kind: 'rejected', reason: 'paid_twice' });
      expect(reinstateGrant(taken, { orderId: 'other', isCourseGone: true, now })).toEqual({
        kind: 'rejected',
        reason: 'course_gone',
      });
    });

    it('stays closed where the order was refunded', () => {
      const refunded = apply(paid, revokeGrant(paid, { sourceId: 'order', reason: 'refunded', now }));
      expect(reinstate(refunded, 'order')).toEqual({ kind: 'nothing' });
    });
  });

  it('stays open while any reason for access is left', () => {
    const pending = start({ price });
    const paid = apply(pending, pay(pending, 'order'));
    const given = apply(paid, grantAccess(paid, { grantId: 'gift', kind: 'gift', sourceId: 'gift', now }));
    const refund = revokeGrant(given, { sourceId: 'order', reason: 'refunded', now });
    expect(refund).toMatchObject({ kind: 'revoked', endsAccess: false, enrollment: { status: 'active' } });
  });

  it('closes with the last reason, and is completed again when access comes back', () => {
    const pending = start({ price });
    const completed = completeEnrollment(apply(pending, pay(pending, 'order')), 'version', now);
    const refunded = apply(completed, revokeGrant(completed, { sourceId: 'order', reason: 'refunded', now }));
    expect(refunded).toMatchObject({ status: 'refunded', completedAt: now });
    expect(mayStartAnew(refunded, now)).toBe(true);
    const again = restartEnrollment(refunded, { grantId: 'g1', price, now });
    expect(again.status).toBe('pending_payment');
    expect(apply(again, pay(again, 'second'))).toMatchObject({
      status: 'completed',
      completedVersionId: 'version',
    });
  });

  it('is open exactly while a grant lives, whatever happens in whatever order', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('pay' as const), order: fc.nat(3) }),
      fc.record({ kind: fc.constant('give' as const), order: fc.nat(3) }),
      fc.record({ kind: fc.constant('revoke' as const), order: fc.nat(3) }),
      fc.record({ kind: fc.constant('expire' as const), order: fc.constant(0) }),
    );
    fc.assert(
      fc.property(fc.boolean(), fc.array(step, { maxLength: 30 }), (isFree, steps) => {
        let enrollment = start({ price: isFree ? null : price });
        for (const { kind, order } of steps) {
          const sourceId = `order-${order}`;
          if (kind === 'pay') enrollment = apply(enrollment, pay(enrollment, sourceId));
          if (kind === 'give') {
            const gift = { grantId: `gift-${order}`, kind: 'gift' as const, sourceId: `gift-${order}`, now };
            enrollment = apply(enrollment, grantAccess(enrollment, gift));
          }
          if (kind === 'revoke') {
            enrollment = apply(enrollment, revokeGrant(enrollment, { sourceId, reason: 'refunded', now }));
          }
          if (kind === 'expire') enrollment = expireUnpaid(enrollment);
          const isOpen = enrollment.status === 'active' || enrollment.status === 'completed';
          expect(isOpen).toBe(hasAccess(enrollment, now));
          const purchases = enrollment.grants.filter(
            (grant) => grant.kind === 'purchase' && !grant.revokedAt,
          );
          expect(purchases.length).toBeLessThanOrEqual(1);
        }
      }),
      { seed: 20_260_105 },
    );
  });
});
