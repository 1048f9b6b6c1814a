import { newId } from '../../../platform/identifiers/identifier';
import { aPerson } from '../../../platform/testing/start-test-application';
import { paymentSucceeded } from '../payment.contract';
import { goodCard, PaymentScene } from '../testing/payment-scene';

jest.setTimeout(30_000);

type CouponFields = Record<string, unknown>;
type Enrollment = Awaited<ReturnType<PaymentScene['enroll']>>;

/** Coupons, from the admin who makes them to the money that Stripe is asked for. */
describe('coupons', () => {
  let scene: PaymentScene;
  let serial = 0;

  beforeAll(async () => {
    scene = await PaymentScene.start({ sendsWebhooks: true });
  });
  afterAll(() => scene.stoa.stop());
  afterEach(async () => {
    expect(await scene.imbalances()).toEqual([]);
  });

  async function make(fields: CouponFields = {}): Promise<{ id: string; code: string }> {
    serial += 1;
    const coupon = { code: `COUPON-${serial}`, discount: { kind: 'percent', percent: 20 }, ...fields };
    const answer = await (await scene.stoa.as(scene.admin)).post('/api/v1/admin/coupons').send(coupon);
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    return answer.body;
  }

  async function take(enrollment: Enrollment, code: string) {
    const agent = await scene.stoa.as({ ...aPerson(), id: enrollment.learnerId });
    return agent.post(`/api/v1/payments/checkouts/${enrollment.enrollmentId}/coupon`).send({ code });
  }

  async function listed(couponId: string) {
    const { body } = await (await scene.stoa.as(scene.admin))
      .get('/api/v1/admin/coupons')
      .query({ limit: 100 });
    return body.items.find(({ id }: { id: string }) => id === couponId);
  }

  it('are made, listed and ended by admins alone', async () => {
    const { id, code } = await make({ code: 'spring-27', totalLimit: 5 });
    expect(code).toBe('SPRING-27');
    const admin = await scene.stoa.as(scene.admin);
    const again = await admin
      .post('/api/v1/admin/coupons')
      .send({ code: 'Spring-27', discount: { kind: 'percent', percent: 5 } });
    expect([again.status, again.body.code]).toEqual([409, 'payment.coupon_code_taken']);
    expect(await listed(id)).toMatchObject({ state: 'running', used: 0, reserved: 0, totalLimit: 5 });
    expect((await admin.post(`/api/v1/admin/coupons/${id}/end`)).status).toBe(200);
    expect(await listed(id)).toMatchObject({ state: 'ended' });
    const support = await scene.stoa.as(aPerson('support'));
    expect((await support.get('/api/v1/admin/coupons')).status).toBe(403);
  });

  it.each([
    { code: 'x', discount: { kind: 'percent', percent: 10 } },
    { code: 'NONE', discount: { kind: 'percent', percent: 0 } },
    { code: 'MORE', discount: { kind: 'percent', percent: 101 } },
    { code: 'ZERO', discount: { kind: 'amount', amount: { amount: 0, currency: 'eur' } } },
    {
      code: 'BACKWARDS',
      discount: { kind: 'percent', percent: 10 },
      startsAt: '2030-01-02T00:00:00.000Z',
      endsAt: '2030-01-01T00:00:00.000Z',
    },
  ])('refuse what makes no sense: $code', async (coupon) => {
    const answer = await (await scene.stoa.as(scene.admin)).post('/api/v1/admin/coupons').send(coupon);
    expect([answer.status, answer.body.code]).toEqual([400, 'request.invalid']);
  });

  it('change what Stripe is asked for, to the cent, and what the ledger says', async () => {
    const coupon = await make({ discount: { kind: 'percent', percent: 15 } });
    const enrollment = await scene.enroll({ price: { amount: 4_990, currency: 'eur' } });
    const former = await scene.orderOf(enrollment);
    const taken = await take(enrollment, coupon.code.toLowerCase());
    // 748.5 is 749.
    const discount = { code: coupon.code, amount: { amount: 749, currency: 'eur' } };
    expect([taken.status, taken.body]).toEqual([
      200,
      expect.objectContaining({ discount, amount: { amount: 4_241, currency: 'eur' } }),
    ]);
    await scene.stoa.settle();
    expect((await take(enrollment, coupon.code)).body.id).toBe(taken.body.id);

    const late = await scene.pay(former.checkoutUrl);
    expect(late.status).toBeGreaterThanOrEqual(400);
    await scene.pay((await scene.orderOf(enrollment)).checkoutUrl, goodCard);
    await scene.deliver();
    const order = await scene.orderOf(enrollment);
    expect(order).toMatchObject({ id: taken.body.id, status: 'paid', refundable: { amount: 4_241 } });
    const stripe = await scene.stripe();
    const { data } = await stripe.checkout.sessions.list({ limit: 100 });
    expect(data.find((session) => session.client_reference_id === order.id)?.amount_total).toBe(4_241);
    expect(await scene.balances(order.id)).toMatchObject({ sales_revenue: -4_990, discounts: 749 });
    expect(await listed(coupon.id)).toMatchObject({ used: 1, reserved: 0 });
  });

  it('open a course without a charge when nothing is left to pay', async () => {
    const coupon = await make({ discount: { kind: 'percent', percent: 100 } });
    const enrollment = await scene.enroll();
    const taken = await take(enrollment, coupon.code);
    expect(taken.body).toMatchObject({ status: 'paid', amount: { amount: 0 } });
    await scene.stoa.settle();
    const told = (await scene.stoa.published(paymentSucceeded)).filter(
      ({ enrollmentId }) => enrollmentId === enrollment.enrollmentId,
    );
    expect(told).toEqual([expect.objectContaining({ amount: { amount: 0, currency: 'eur' } })]);
    expect(await scene.balances(taken.body.id)).toEqual({ sales_revenue: -4_900, discounts: 4_900 });
    const stripe = await scene.stripe();
    const { data } = await stripe.checkout.sessions.list({ limit: 100 });
    expect(data.filter((session) => session.client_reference_id === taken.body.id)).toEqual([]);
    expect((await take(enrollment, coupon.code)).body.code).toBe('payment.nothing_to_pay');
  });

  it('leave nothing to pay rather than less than can be charged', async () => {
    const coupon = await make({ discount: { kind: 'amount', amount: { amount: 4_880, currency: 'eur' } } });
    const { body } = await take(await scene.enroll(), coupon.code);
    expect(body).toMatchObject({
      status: 'paid',
      amount: { amount: 0 },
      discount: { amount: { amount: 4_900 } },
    });
  });

  it('are never taken more often than they may be, however many ask at once', async () => {
    const coupon = await make({ totalLimit: 3 });
    const enrollments: Enrollment[] = [];
    for (let index = 0; index < 8; index += 1) enrollments.push(await scene.enroll());
    const answers = await Promise.all(enrollments.map((enrollment) => take(enrollment, coupon.code)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 409, 409, 409, 409, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body.code).toBe('payment.coupon_used_up');
    expect(await listed(coupon.id)).toMatchObject({ reserved: 3, used: 0 });
  });

  it('are free again for another when the time to pay has run out, and when the learner lets go', async () => {
    const coupon = await make({ totalLimit: 1 });
    const first = await scene.enroll();
    await take(first, coupon.code);
    await scene.stoa.settle();
    const second = await scene.enroll();
    expect((await take(second, coupon.code)).status).toBe(409);

    const agent = await scene.stoa.as({ ...aPerson(), id: first.learnerId });
    const without = await agent.delete(`/api/v1/payments/checkouts/${first.enrollmentId}/coupon`);
    expect(without.body).toMatchObject({ discount: null, amount: { amount: 4_900 } });
    await scene.stoa.settle();
    expect((await take(second, coupon.code)).status).toBe(200);
    await scene.stoa.settle();

    scene.stoa.clock.advance({ hours: 24, minutes: 1 });
    await scene.stoa.application.jobs.runNow('payment.keep-sandbox');
    await scene.deliver();
    expect(await scene.orderOf(second)).toMatchObject({ status: 'expired' });
    expect(await listed(coupon.id)).toMatchObject({ reserved: 0, used: 0 });
    expect((await take(await scene.enroll(), coupon.code)).status).toBe(200);
  });

  it('hold once for a learner, in their window, for their courses and their currency', async () => {
    const once = await make({ perLearnerLimit: 1 });
    const learnerId = newId();
    expect((await take(await scene.enroll({ learnerId }), once.code)).status).toBe(200);
    const now = scene.stoa.clock.now().getTime();
    const at = (hours: number) => new Date(now + hours * 3_600_000).toISOString();
    const courseId = newId();
    const refusals: [string, CouponFields][] = [
      ['not_begun', { startsAt: at(1) }],
      ['ended', { startsAt: at(-2), endsAt: at(-1) }],
      ['other_course', { courseIds: [courseId] }],
      ['other_currency', { discount: { kind: 'amount', amount: { amount: 100, currency: 'usd' } } }],
    ];
    const enrollment = await scene.enroll({ learnerId });
    const reasons = [(await take(enrollment, once.code)).body.code];
    for (const [, fields] of refusals) {
      const { code } = await make(fields);
      reasons.push((await take(enrollment, code)).body.code);
    }
    expect(reasons).toEqual(
      ['used_by_you', ...refusals.map(([reason]) => reason)].map((reason) => `payment.coupon_${reason}`),
    );
    const scoped = await make({ courseIds: [courseId] });
    expect((await take(await scene.enroll({ courseId }), scoped.code)).status).toBe(200);
    expect((await take(enrollment, 'NO-SUCH-CODE')).body.code).toBe('payment.coupon_unknown');
  });

  it("are not taken to another learner's checkout, which does not exist for her", async () => {
    const coupon = await make();
    const enrollment = await scene.enroll();
    const stranger = await take({ ...enrollment, learnerId: newId() }, coupon.code);
    expect([stranger.status, stranger.body.code]).toEqual([404, 'payment.order_not_found']);
    const agent = await scene.stoa.as({ ...aPerson(), id: enrollment.learnerId });
    const own = await agent.get(`/api/v1/payments/checkouts/${enrollment.enrollmentId}`);
    expect(own.body).toMatchObject({ status: 'open', discount: null });
  });
});
