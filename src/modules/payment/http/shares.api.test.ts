import { newId } from '../../../platform/identifiers/identifier';
import { aPerson } from '../../../platform/testing/start-test-application';
import { courseCreated } from '../../course/course.contract';
import { userProfileChanged } from '../../user/user.contract';
import { IssueStatements } from '../jobs/issue-statements';
import { disputedCard, goodCard, PaymentScene } from '../testing/payment-scene';

jest.setTimeout(60_000);

describe('what instructors get', () => {
  let scene: PaymentScene;

  beforeAll(async () => {
    scene = await PaymentScene.start({ sendsWebhooks: true });
  });
  afterAll(() => scene.stoa.stop());
  afterEach(async () => {
    expect(await scene.imbalances()).toEqual([]);
    expect(await scene.stoa.deadLetters()).toEqual([]);
  });

  const admin = () => scene.stoa.as(scene.admin);

  async function aCourse(...instructorIds: string[]): Promise<string> {
    const courseId = newId();
    await scene.stoa.receive(courseCreated, {
      courseId,
      slug: `course-${courseId}`,
      title: 'Drawing from life',
      status: 'published',
      price: { amount: 4_900, currency: 'eur' },
      instructorIds,
    });
    await scene.stoa.settle();
    return courseId;
  }

  async function rule(courseId: string | null, basisPoints: number): Promise<void> {
    await (await admin()).post('/api/v1/admin/share-rules').send({ courseId, basisPoints }).expect(201);
  }

  async function sell(courseId: string, card = goodCard) {
    const enrollment = await scene.enroll({ courseId });
    const { checkoutUrl, id } = await scene.orderOf(enrollment);
    await scene.pay(checkoutUrl, card);
    await scene.deliver();
    return id as string;
  }

  /** Euro cents: what somebody sees that she is owed. */
  async function owed(instructor: ReturnType<typeof aPerson>): Promise<number> {
    const { body } = await (await scene.stoa.as(instructor)).get('/api/v1/payments/earnings').expect(200);
    return body.balances[0]?.balance ?? 0;
  }

  async function refund(orderId: string, amount?: number): Promise<void> {
    await (await admin())
      .post(`/api/v1/payments/orders/${orderId}/refunds`)
      .send({ reason: 'asked', ...(amount && { amount }) })
      .expect(201);
    await scene.deliver();
    await scene.deliver();
  }

  it('is nothing without a rule, and the rule of the course before the one for all', async () => {
    const [before, own, other] = [aPerson('instructor'), aPerson('instructor'), aPerson('instructor')];
    const courses = [await aCourse(before.id), await aCourse(own.id), await aCourse(other.id)] as const;
    const early = await sell(courses[0]);
    await rule(null, 5_000);
    await rule(courses[1], 7_000);
    await sell(courses[1]);
    await sell(courses[2]);
    await refund(early, 100);
    expect(await Promise.all([owed(before), owed(own), owed(other)])).toEqual([0, 3_430, 2_450]);
  });

  it('refuses a rule for the past', async () => {
    const yesterday = new Date(scene.stoa.clock.now().getTime() - 86_400_000).toISOString();
    const answer = await (await admin())
      .post('/api/v1/admin/share-rules')
      .send({ courseId: null, basisPoints: 1, effectiveFrom: yesterday });
    expect([answer.status, answer.body.code]).toEqual([409, 'payment.share_rule_in_past']);
  });

  it('follows refunds to the cent, and keeps what was agreed when the course was sold', async () => {
    const [one, other] = [aPerson('instructor'), aPerson('instructor')];
    const courseId = await aCourse(one.id, other.id);
    await rule(courseId, 3_333);
    const orderId = await sell(courseId);
    const both = async () => [await owed(one), await owed(other)].sort((a, b) => a - b);
    expect(await both()).toEqual([816, 817]);
    await rule(courseId, 10_000);
    await refund(orderId, 1_001);
    expect(await both()).toEqual([650, 650]);
    await refund(orderId);
    expect(await both()).toEqual([0, 0]);
    expect(await scene.balances(orderId)).toMatchObject({ instructor_shares: 0, instructors_payable: 0 });
  });

  it('is not there while a bank has the money, and comes back when the dispute is won', async () => {
    const teacher = aPerson('instructor');
    const courseId = await aCourse(teacher.id);
    await rule(courseId, 7_000);
    const orderId = await sell(courseId, disputedCard);
    await scene.deliver();
    expect(await owed(teacher)).toBe(0);
    const { body } = await (await admin()).get(`/api/v1/payments/orders/${orderId}`);
    await scene.stoa.anonymous
      .post(new URL(body.disputes[0].url).pathname)
      .type('form')
      .send({ outcome: 'won' });
    await scene.deliver();
    expect(await owed(teacher)).toBe(3_430);
  });

  it('waits for a course that is not known yet, and holds up no payment', async () => {
    const teacher = aPerson('instructor');
    const courseId = newId();
    await rule(courseId, 7_000);
    const enrollment = await scene.enroll({ courseId });
    await scene.pay((await scene.orderOf(enrollment)).checkoutUrl);
    await scene.deliver();
    expect(await scene.orderOf(enrollment)).toMatchObject({ status: 'paid' });
    await scene.stoa.receive(courseCreated, {
      courseId,
      slug: 'late',
      title: 'Late',
      status: 'published',
      price: null,
      instructorIds: [teacher.id],
    });
    await scene.stoa.settle();
    // What waits is tried again later.
    scene.stoa.clock.advance({ minutes: 30 });
    await scene.stoa.settle();
    expect(await owed(teacher)).toBe(3_430);
  });

  it('is paid out at most once, however many record it at the same time', async () => {
    const teacher = aPerson('instructor');
    const courseId = await aCourse(teacher.id);
    await rule(courseId, 7_000);
    await sell(courseId);
    const agent = await admin();
    const payout = {
      instructorId: teacher.id,
      amount: { amount: 3_430, currency: 'eur' },
      reference: 'SEPA 2026-01',
    };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => agent.post('/api/v1/admin/payouts').send(payout)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('payment.payout_too_large');
    const own = await (await scene.stoa.as(teacher)).get('/api/v1/payments/earnings');
    expect(own.body).toMatchObject({
      balances: [{ currency: 'eur', earned: 3_430, takenBack: 0, paidOut: 3_430, balance: 0 }],
      payouts: [{ reference: 'SEPA 2026-01' }],
    });
    const listed = await agent.get('/api/v1/admin/payouts');
    expect(listed.body.items[0]).toMatchObject({ instructor: { id: teacher.id }, amount: { amount: 3_430 } });
  });

  it('stands on one statement a month, which nobody else reads and nothing changes', async () => {
    const teacher = aPerson('instructor');
    await scene.stoa.receive(userProfileChanged, {
      userId: teacher.id,
      name: 'Tomas Lindqvist',
      headline: null,
      biography: null,
    });
    const courseId = await aCourse(teacher.id);
    await rule(courseId, 7_000);
    const orderId = await sell(courseId);
    const job = scene.resolve(IssueStatements);
    await job.run();
    const agent = await scene.stoa.as(teacher);
    expect((await agent.get('/api/v1/payments/statements')).body.items).toEqual([]);

    scene.stoa.clock.advance({ hours: 24 * 31 });
    const later = await scene.stoa.as(teacher);
    await job.run();
    await job.run();
    await refund(orderId, 1_000);
    const { body } = await later.get('/api/v1/payments/statements').expect(200);
    expect(body.items).toMatchObject([
      {
        number: expect.stringMatching(/^S-2026-\d{5}$/),
        period: '2026-01',
        accounts: [{ currency: 'eur', opening: 0, change: 3_430, paidOut: 0, closing: 3_430 }],
      },
    ]);
    const path = `/api/v1/payments/statements/${body.items[0].id}`;
    const pdf = await later.get(`${path}.pdf`).expect(200);
    expect(pdf.headers['content-type']).toBe('application/pdf');
    expect(pdf.body.subarray(0, 5).toString()).toBe('%PDF-');
    const csv = await later.get(`${path}.csv`).expect(200);
    expect(csv.text).toContain('EUR,earned,Drawing from life,34.30');
    const stranger = await scene.stoa.as(aPerson('instructor'));
    expect((await stranger.get(`${path}.csv`)).body.code).toBe('payment.statement_not_found');
    await expect(scene.stoa.query('delete from payment.statements')).rejects.toThrow();

    const all = await (await admin()).get('/api/v1/admin/statements').expect(200);
    expect(all.body.items).toContainEqual(
      expect.objectContaining({ instructor: { id: teacher.id, name: 'Tomas Lindqvist' } }),
    );
    const serials = await scene.stoa.query('select serial from payment.statements order by serial');
    expect(serials.map(({ serial }) => serial)).toEqual(serials.map((_, index) => index + 1));
    scene.stoa.clock.advance({ hours: 24 * 28 });
    await job.run();
    const next = await (await scene.stoa.as(teacher)).get('/api/v1/payments/statements').expect(200);
    expect(next.body.items[0]).toMatchObject({
      period: '2026-02',
      accounts: [{ opening: 3_430, change: -700, closing: 2_730 }],
    });
  });

  it('is listed for admins with names and balances, page by page', async () => {
    const agent = await admin();
    const first = await agent.get('/api/v1/admin/earnings').query({ limit: 1 }).expect(200);
    const second = await agent
      .get('/api/v1/admin/earnings')
      .query({ limit: 1, cursor: first.body.nextCursor })
      .expect(200);
    expect(first.body.items).toHaveLength(1);
    expect(second.body.items[0].instructor.id > first.body.items[0].instructor.id).toBe(true);
    const rules = await agent.get('/api/v1/admin/share-rules').expect(200);
    expect(rules.body.items.at(-1)).toMatchObject({ course: null, basisPoints: 5_000 });
  });
});
