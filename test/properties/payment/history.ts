import assert from 'node:assert/strict';
import type Stripe from 'stripe';
import {
  grantAccess,
  mayStartAnew,
  restartEnrollment,
  startEnrollment,
} from '../../../src/modules/enrollment/domain/enrollment';
import { enrollmentCreated } from '../../../src/modules/enrollment/enrollment.contract';
import type { Coupon } from '../../../src/modules/payment/domain/coupon';
import { StripeEvent } from '../../../src/modules/payment/domain/stripe-objects';
import type { Person } from '../../../src/platform/auth/principal';
import { DomainError } from '../../../src/platform/errors/domain-error';
import { ManualClock } from '../../../src/platform/testing/manual-clock';
import type { Random } from '../../reliability/random';
import { checkAlways, checkAtRest, type HistorySoFar } from './check-history';
import { MemoryStore, type Told } from './memory-store';
import { assembleParts, coursePrice } from './payment-parts';
import { isRetried, isTaken, leftOf, StripeModel, signed } from './stripe-model';

const learners = ['ada', 'bea', 'cleo'];
const courses = ['drawing', 'weaving'];
const staff = { kind: 'person', id: 'staff', roles: ['support'], sessionId: 's' } as unknown as Person;

/**
 * Payment and the access that comes of it, from their own use cases and handlers, over rows in memory and a model of Stripe. A
 * history is what learners, staff, banks and the network do to them, in an order that chance decides.
 */
export class History implements HistorySoFar {
  readonly clock = new ManualClock();
  readonly store = new MemoryStore();
  readonly stripe = new StripeModel(this.clock);
  private readonly log: string[] = [];
  readonly rejected = new Set<string>();
  readonly paidTimes = new Map<string, number>();
  private readonly delivered = new Set<number>();
  private readonly parts: ReturnType<typeof assembleParts>;

  constructor(
    private readonly random: Random,
    sdk: Stripe,
  ) {
    const { store, stripe, clock } = this;
    this.parts = assembleParts({ store, stripe, sdk, clock });
  }

  /** Lets so many things happen, then everything come to rest, and says what does not add up by throwing. */
  async play(steps: number): Promise<void> {
    this.makeCoupons();
    try {
      for (let step = 0; step < steps; step += 1) {
        await this.oneThing();
        checkAlways(this);
      }
      await this.comeToRest();
      checkAlways(this);
      checkAtRest(this);
    } catch (error) {
      const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
      throw new Error(`${told}\nafter:\n  ${this.log.join('\n  ')}`);
    }
  }

  private makeCoupons(): void {
    const facts = { amount: null, currency: null, startsAt: this.clock.now(), endsAt: null, courseIds: null };
    const since = { createdBy: 'staff', createdAt: this.clock.now(), endedAt: null };
    const coupons: Coupon[] = [
      { id: 'A', code: 'HALF', percent: 50, totalLimit: 2, perLearnerLimit: 1, ...facts, ...since },
      { id: 'B', code: 'ALL', percent: 100, totalLimit: 1, perLearnerLimit: null, ...facts, ...since },
      { id: 'C', code: 'ODD', percent: 33, totalLimit: null, perLearnerLimit: null, ...facts, ...since },
    ];
    for (const coupon of coupons) this.store.coupons.set(coupon.id, coupon);
  }

  private async oneThing(): Promise<void> {
    this.clock.advance({ seconds: this.random.between(0, 400) });
    const payments = [...this.stripe.payments.keys()];
    const orders = [...this.store.orders.values()];
    const [enrollmentId] = this.some([...this.store.enrollments.keys()]);
    const [order] = this.some(orders);
    const [sessionId] = this.some([...this.stripe.sessions.keys()]);
    const [intentId] = this.some(payments);
    switch (this.random.between(0, 15)) {
      case 0:
      case 1:
        return this.enroll(this.random.pick(learners), this.random.pick(courses));
      case 2:
        return enrollmentId && this.random.chance(0.3) ? this.give(enrollmentId) : this.handleSome();
      case 3:
        return order && this.takeCoupon(order, this.random.pick(['HALF', 'ALL', 'ODD', undefined]));
      case 4:
      case 5:
        if (sessionId) this.note(`pay ${sessionId}`, () => this.stripe.pay(sessionId));
        return;
      case 6:
        if (sessionId && this.random.chance(0.3))
          this.note(`expire ${sessionId}`, () => this.stripe.expire(sessionId));
        return;
      case 7:
        return (
          order &&
          this.giveBack(order.id, this.random.chance(0.5) ? undefined : this.random.between(1, 3_000))
        );
      case 8:
        if (intentId && this.random.chance(0.4)) this.giveBackInStripe(intentId);
        return;
      case 9:
        if (intentId && this.random.chance(0.2))
          this.note(`dispute ${intentId}`, () => this.stripe.dispute(intentId, this.random.chance(0.3)));
        else if (intentId)
          this.note(`go on with the dispute of ${intentId}`, () =>
            this.stripe.goOnWithDispute(intentId, this.random.chance(0.5)),
          );
        return;
      case 10:
        return this.forge();
      case 11:
      case 12:
        return this.deliver(this.random.between(0, Math.max(0, this.stripe.webhooks.length - 1)));
      default:
        return this.handleSome();
    }
  }

  private async enroll(learnerId: string, courseId: string): Promise<void> {
    this.log.push(`enroll ${learnerId} in ${courseId}`);
    const id = `${learnerId}-${courseId}`;
    const existing = this.store.enrollments.get(id);
    if (existing && !mayStartAnew(existing, this.clock.now())) return;
    const now = this.clock.now();
    const facts = { grantId: `free-${id}`, price: coursePrice, now };
    const enrollment = existing
      ? restartEnrollment(existing, facts)
      : startEnrollment({ ...facts, id, courseId, learnerId });
    await this.store.transact(async (tx: { publish: (...event: unknown[]) => Promise<void> }) => {
      this.store.enrollments.set(id, enrollment);
      const words = { courseTitle: courseId, courseSlug: courseId, createdAt: now.toISOString() };
      const whose = { enrollmentId: id, courseId, learnerId };
      await tx.publish(enrollmentCreated, {
        ...whose,
        ...words,
        status: 'pending_payment',
        price: coursePrice,
      });
    });
  }

  private async give(enrollmentId: string): Promise<void> {
    this.log.push(`give ${enrollmentId}`);
    const enrollment = this.store.enrollments.get(enrollmentId);
    if (!enrollment) return;
    const now = this.clock.now();
    const grantId = `gift-${enrollmentId}`;
    const change = grantAccess(enrollment, { grantId, kind: 'gift', sourceId: grantId, now });
    await this.store.transact((tx) => this.parts.changeAccess.apply(tx, enrollment, change, { now }));
  }

  private takeCoupon(
    { learnerId, enrollmentId }: { learnerId: string; enrollmentId: string },
    code?: string,
  ) {
    this.log.push(`coupon ${code ?? 'none'} for ${enrollmentId}`);
    const learner = { ...staff, id: learnerId } as Person;
    return refusable(() => this.parts.redeem.execute({ learner, enrollmentId, code }));
  }

  private giveBack(orderId: string, amount: number | undefined): Promise<void> {
    this.log.push(`refund ${amount ?? 'all'} of ${orderId}`);
    return refusable(() =>
      this.parts.requestRefund.execute({ requester: staff, orderId, amount, reason: 'asked' }),
    );
  }

  private giveBackInStripe(intentId: string): void {
    const left = leftOf(this.stripe.paymentOf(intentId));
    if (left === 0 || isTaken(this.stripe.paymentOf(intentId))) return;
    const amount = this.random.chance(0.3) ? left : this.random.between(1, left);
    this.note(`refund ${amount} of ${intentId} in Stripe`, () => this.stripe.refund(intentId, amount));
  }

  /** Signed by a stranger, changed on its way, or signed too long ago: refused, and nothing kept of it. */
  private async forge(): Promise<void> {
    const [webhook] = this.some(this.stripe.webhooks);
    if (!webhook) return;
    const now = this.clock.now();
    const payload = Buffer.from(webhook.payload);
    const changed = Buffer.from(
      webhook.payload.replace(/"amount_total":\d+/, '"amount_total":1').concat(' '),
    );
    const longAgo = new Date(now.getTime() - 301_000);
    const [forged, signature] = this.random.pick([
      [payload, signed(webhook.payload, now).replace(/.$/, (last) => (last === '0' ? '1' : '0'))],
      [changed, signed(webhook.payload, now)],
      [payload, signed(webhook.payload, longAgo)],
      [payload, undefined],
    ] as const);
    const before = this.store.webhooks.size;
    await assert.rejects(() => this.parts.receive.execute({ payload: forged, signature }), {
      code: 'payment.bad_signature',
    });
    assert.equal(this.store.webhooks.size, before);
  }

  private async deliver(index: number): Promise<void> {
    const webhook = this.stripe.webhooks[index];
    if (!webhook) return;
    this.log.push(`deliver ${index}: ${JSON.parse(webhook.payload).type}`);
    this.delivered.add(index);
    const payload = Buffer.from(webhook.payload);
    await this.parts.receive.execute({ payload, signature: signed(webhook.payload, this.clock.now()) });
  }

  /** Handles the oldest event of some streams: those of a stream in their order, streams in any. */
  private async handleSome(): Promise<void> {
    for (let times = this.random.between(1, 4); times > 0; times -= 1) {
      const heads = this.heads();
      if (heads.length === 0) return;
      await this.handle(this.random.pick(heads));
    }
  }

  private heads(): Told[] {
    const streams = new Map<string, Told>();
    for (const told of this.store.told) if (!streams.has(told.stream)) streams.set(told.stream, told);
    return [...streams.values()];
  }

  /** False for what waits for something else, as the platform tries it again later. */
  private async handle(event: Told): Promise<boolean> {
    const consumer = this.parts.consumers.get(event.type);
    const { orderId } = event.payload as { orderId: string };
    try {
      const prepared = (await consumer?.prepare?.(event as never)) as never;
      await this.store.transact(async (tx) => consumer?.handle(tx, event as never, prepared));
    } catch (error) {
      if (isRetried(error)) return false;
      throw error;
    }
    this.log.push(`handled ${event.type}`);
    this.store.told = this.store.told.filter(({ id }) => id !== event.id);
    if (event.type === 'payment.succeeded')
      this.paidTimes.set(orderId, (this.paidTimes.get(orderId) ?? 0) + 1);
    if (event.type === 'enrollment.purchase_rejected') this.rejected.add(orderId);
    return true;
  }

  /** All that is under way arrives, save for webhooks that never do; then the reconciler looks, until nothing is left. */
  private async comeToRest(): Promise<void> {
    for (let round = 0; round < 6; round += 1) {
      for (const sessionId of this.stripe.sessions.keys()) this.stripe.expire(sessionId);
      const late = this.stripe.webhooks
        .map((_, index) => index)
        .filter((index) => !this.delivered.has(index));
      for (const index of this.shuffled(late)) if (!this.isNeverSent(index)) await this.deliver(index);
      await this.drain();
      await this.readList();
      await this.drain();
      for (const order of [...this.store.orders.values()]) {
        if (order.nextCheckAt === null || order.status === 'opening') continue;
        const facts = await this.parts.gather.ofOrder(order);
        if (facts.facts.length > 0) await this.store.transact((tx) => this.parts.applyFacts.apply(tx, facts));
      }
      await this.drain();
    }
  }

  private async drain(): Promise<void> {
    for (;;) {
      const heads = this.shuffled(this.heads());
      if (heads.length === 0) return;
      let hasMoved = false;
      for (const head of heads) hasMoved = (await this.handle(head)) || hasMoved;
      assert.ok(hasMoved, 'Some events wait for ever.');
    }
  }

  /** What the reconciler is there for: any webhook may never come. */
  private isNeverSent(index: number): boolean {
    return index % 3 === 0;
  }

  /** Most of what never came is found in Stripe's list of events; the rest, by looking at each order. */
  private async readList(): Promise<void> {
    for (const [index, { payload }] of this.stripe.webhooks.entries()) {
      const event = StripeEvent.parse(JSON.parse(payload));
      const isForOrders = event.type.startsWith('checkout.session.') || event.type === 'charge.succeeded';
      if (isForOrders && index % 2 === 0) continue;
      await this.store.transact((tx) => this.parts.receive.keep(tx, event, { payload, via: 'list' }));
    }
  }

  private note(what: string, act: () => unknown): void {
    this.log.push(what);
    act();
  }

  private some<Item>(items: readonly Item[]): Item[] {
    return items.length === 0 ? [] : [this.random.pick(items)];
  }

  private shuffled<Item>(items: readonly Item[]): Item[] {
    return items
      .map((item) => ({ item, at: this.random.next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  }
}

/** A refusal with a reason is a fine answer. */
async function refusable(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
  }
}
