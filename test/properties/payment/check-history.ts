import assert from 'node:assert/strict';
import { type Enrollment, hasAccess } from '../../../src/modules/enrollment/domain/enrollment';
import { imbalanceOf } from '../../../src/modules/payment/domain/ledger';
import type { Clock } from '../../../src/platform/time/clock';
import { instructors, type MemoryStore, shareOfInstructors } from './memory-store';
import { coursePrice } from './payment-parts';
import { disputeFee, feeOf, isTaken, leftOf, refundedOf, type StripeModel } from './stripe-model';

/** What has come of a history, and what was told in it. */
export interface HistorySoFar {
  readonly store: MemoryStore;
  readonly stripe: StripeModel;
  readonly clock: Clock;
  /** How often each order was told to be paid. */
  readonly paidTimes: ReadonlyMap<string, number>;
  /** Orders whose payment could open nothing. */
  readonly rejected: ReadonlySet<string>;
}

/** What holds at any moment: each movement balances, coupons keep to their limits, orders to their price. */
export function checkAlways({ store }: Pick<HistorySoFar, 'store'>): void {
  for (const { entries } of store.ledger.values())
    for (const [currency, difference] of imbalanceOf(entries))
      assert.equal(difference, 0, `${currency} is out of balance`);
  for (const { id, totalLimit } of store.coupons.values()) {
    const taken = [...store.redemptions.values()].filter(({ couponId }) => couponId === id);
    const enrollments = new Set(
      taken.filter(({ status }) => status !== 'released').map((one) => one.enrollmentId),
    );
    const used = taken.filter(({ status }) => status === 'used').length;
    assert.ok(totalLimit === null || enrollments.size <= totalLimit, `coupon ${id} is taken too often`);
    assert.ok(totalLimit === null || used <= totalLimit, `coupon ${id} is used too often`);
  }
  checkNumbers(store);
  for (const order of store.orders.values())
    assert.equal(order.amount + order.discountAmount, coursePrice.amount, 'An order is not at its price.');
}

/** What holds when nothing is under way any more: orders, ledger and access say what Stripe says. */
export function checkAtRest(history: HistorySoFar): void {
  const { store, stripe, paidTimes, rejected } = history;
  const payments = [...stripe.payments.values()];
  for (const order of store.orders.values()) {
    const payment = payments.find(({ orderId }) => orderId === order.id);
    const isPaid = payment !== undefined || order.amount === 0;
    assert.equal(paidTimes.get(order.id) ?? 0, isPaid ? 1 : 0, `How often ${order.id} was told to be paid.`);
    assert.equal(order.paidAt !== null, isPaid);
    assert.equal(order.refundedAmount, payment ? refundedOf(payment) : 0);
    assert.equal(
      balanceOf(store, order.id),
      payment ? keptOf(payment) : 0,
      `What Stripe holds for ${order.id}.`,
    );
    checkShares(store, order, payment ? keptByPlatform(payment) : 0);
    assert.equal(
      invoicedOf(store, order.id),
      isPaid ? order.amount - order.refundedAmount : 0,
      `Invoices less credit notes of ${order.id}.`,
    );
    if (rejected.has(order.id) && payment)
      assert.ok(isTaken(payment) || leftOf(payment) === 0, 'A payment that opened nothing was kept.');
  }
  for (const payment of payments) {
    const asked = payment.refunds.flatMap(({ metadata }) => metadata?.refundId ?? []);
    assert.equal(new Set(asked).size, asked.length, 'A refund was made twice.');
  }
  for (const enrollment of store.enrollments.values()) checkAccess(history, enrollment);
}

/** What Stripe says opens a course, and gifts: their union is the access, and no more than one payment is kept. */
function checkAccess({ store, stripe, rejected, clock }: HistorySoFar, enrollment: Enrollment): void {
  const live = [...store.orders.values()].filter((order) => {
    if (order.enrollmentId !== enrollment.id || rejected.has(order.id)) return false;
    const payment = [...stripe.payments.values()].find(({ orderId }) => orderId === order.id);
    return payment ? !isTaken(payment) && leftOf(payment) > 0 : order.amount === 0;
  });
  assert.ok(live.length <= 1, `${enrollment.id} is charged twice.`);
  const isGiven = enrollment.grants.some(({ kind }) => kind === 'gift');
  assert.equal(
    hasAccess(enrollment, clock.now()),
    isGiven || live.length === 1,
    `The access of ${enrollment.id}.`,
  );
  const sources = enrollment.grants.map(({ kind, sourceId }) => `${kind} ${sourceId}`);
  assert.equal(new Set(sources).size, sources.length, `${enrollment.id} was granted twice.`);
}

/** Instructors are owed their part of what is kept, each within a cent of it, and nothing of what was not paid. */
function checkShares(store: MemoryStore, { id }: { readonly id: string }, kept: number): void {
  const { owed } = store.sharesOf(id);
  const exact = (kept * shareOfInstructors) / 10_000 / instructors.length;
  for (const instructor of instructors)
    assert.ok(Math.abs((owed.get(instructor) ?? 0) - exact) < 1, `What ${instructor} is owed for ${id}.`);
  const total = [...owed.values()].reduce((sum, one) => sum + one, 0);
  assert.ok(Math.abs(total - exact * instructors.length) < 1, `What is owed for ${id} in all.`);
}

/** Of what was paid, what was neither given back nor taken by a bank. */
function keptByPlatform(payment: ReturnType<StripeModel['paymentOf']>): number {
  return Math.max(0, leftOf(payment) - (isTaken(payment) ? (payment.dispute?.amount ?? 0) : 0));
}

function invoicedOf(store: MemoryStore, orderId: string): number {
  return [...store.documents.values()]
    .filter((document) => document.orderId === orderId)
    .reduce((sum, { kind, content }) => sum + (kind === 'invoice' ? content.total : -content.total), 0);
}

/** Numbers are 1, 2, 3 and so on in each series. */
function checkNumbers({ documents }: MemoryStore): void {
  const last = new Map<string, number>();
  for (const { kind, year, serial } of documents.values()) {
    const series = `${kind} ${year}`;
    assert.equal(serial, (last.get(series) ?? 0) + 1, `${series} has gaps.`);
    last.set(series, serial);
  }
}

function balanceOf(store: MemoryStore, orderId: string): number {
  return [...store.ledger.values()]
    .filter((movement) => movement.orderId === orderId)
    .flatMap(({ entries }) => entries)
    .filter(({ account }) => account === 'stripe_balance')
    .reduce((sum, { debit, credit }) => sum + debit - credit, 0);
}

/** What Stripe holds in the end of a payment: less its fee, what was given back, and what a bank took. */
function keptOf(payment: ReturnType<StripeModel['paymentOf']>): number {
  const left = leftOf(payment) - feeOf(payment.amount);
  return isTaken(payment) ? left - (payment.dispute?.amount ?? 0) - disputeFee : left;
}
