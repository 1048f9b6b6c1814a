import type Stripe from 'stripe';
import { ChangeAccess } from '../../../src/modules/enrollment/commands/change-access';
import { type Enrollment } from '../../../src/modules/enrollment/domain/enrollment';
import { OnPayment } from '../../../src/modules/enrollment/handlers/on-payment';
import { ApplyFacts } from '../../../src/modules/payment/commands/apply-facts';
import { IssueDocuments } from '../../../src/modules/payment/commands/issue-documents';
import { OpenCheckout } from '../../../src/modules/payment/commands/open-checkout';
import { ReceiveWebhook } from '../../../src/modules/payment/commands/receive-webhook';
import { RedeemCoupon } from '../../../src/modules/payment/commands/redeem-coupon';
import { RequestRefund } from '../../../src/modules/payment/commands/request-refund';
import { SendRefund } from '../../../src/modules/payment/commands/send-refund';
import { SettleDispute } from '../../../src/modules/payment/commands/settle-dispute';
import { SettleRefund } from '../../../src/modules/payment/commands/settle-refund';
import { SettleShares } from '../../../src/modules/payment/commands/settle-shares';
import { OnCheckoutSuperseded } from '../../../src/modules/payment/handlers/on-checkout-superseded';
import { OnEnrollmentCreated } from '../../../src/modules/payment/handlers/on-enrollment-created';
import { OnOrderPlaced } from '../../../src/modules/payment/handlers/on-order-placed';
import { OnPurchaseRejected } from '../../../src/modules/payment/handlers/on-purchase-rejected';
import { OnRefundRequested } from '../../../src/modules/payment/handlers/on-refund-requested';
import { OnSharesDue } from '../../../src/modules/payment/handlers/on-shares-due';
import { OnWebhookReceived } from '../../../src/modules/payment/handlers/on-webhook-received';
import { GatherFacts } from '../../../src/modules/payment/stripe/gather-facts';
import type { Clock } from '../../../src/platform/time/clock';
import { MemoryStore } from './memory-store';
import { ModelGateway, StripeModel } from './stripe-model';

/** Handlers of events are the platform's own; what they are handed lies in memory. */
export interface Consumer {
  prepare?(event: never): Promise<unknown>;
  handle(tx: never, event: never, prepared: never): Promise<void>;
}

/** What every course of a history costs. */
export const coursePrice = { amount: 4_900, currency: 'eur' };

/** Payment's own use cases and handlers, and enrollment's of payments, over rows in memory and a model of Stripe. */
export function assembleParts(from: { store: MemoryStore; stripe: StripeModel; sdk: Stripe; clock: Clock }) {
  const { store, stripe, sdk, clock } = from;
  const { orders, refunds, disputes, shares, ledger, webhooks, coupons, documents } =
    store.repositories() as unknown as Record<string, never>;
  const work = {
    run: (unit: never) => store.transact(unit),
    step: (unit: never) => store.transact(unit),
  } as never;
  const quiet = { error: () => undefined, warn: () => undefined, info: () => undefined } as never;
  const database = undefined as never;
  const gateway = new ModelGateway(stripe, sdk);
  const seller = { name: 'Stoa', address: [], taxId: null, email: null, note: null };
  const issue = new IssueDocuments(documents as never, seller, clock);
  const settle = new SettleRefund(orders as never, refunds as never, ledger as never, issue, clock);
  const requestRefund = new RequestRefund(work, orders as never, refunds as never, clock);
  const settleDispute = new SettleDispute(
    orders as never,
    disputes as never,
    refunds as never,
    requestRefund,
    ledger as never,
    clock,
  );
  const settleShares = new SettleShares(
    orders as never,
    disputes as never,
    shares as never,
    ledger as never,
    clock,
  );
  const applyFacts = new ApplyFacts(
    orders as never,
    coupons as never,
    ledger as never,
    issue,
    settle,
    settleDispute,
    clock,
  );
  const gather = new GatherFacts(database, orders as never, gateway);
  const receive = new ReceiveWebhook(gateway, work, webhooks as never, clock);
  const redeem = new RedeemCoupon(work, orders as never, coupons as never, applyFacts, clock);
  const enrollments = {
    lock: async (_: unknown, id: string) => store.enrollments.get(id),
    save: async (_: unknown, enrollment: Enrollment) => void store.enrollments.set(enrollment.id, enrollment),
  } as never;
  const nobodyWaits = { of: async () => undefined } as never;
  const changeAccess = new ChangeAccess(enrollments, nobodyWaits, {
    record: async () => undefined,
  } as never);
  const openCourses = { getCourses: async () => ({ courses: [{ status: 'published' }] }) } as never;
  const onPayment = new OnPayment(openCourses, enrollments, changeAccess, clock);
  const openCheckout = new OpenCheckout(database, orders as never, gateway, clock);
  const send = new SendRefund(
    database,
    orders as never,
    refunds as never,
    gateway,
    applyFacts,
    requestRefund,
    quiet,
    clock,
  );
  const onWebhook = new OnWebhookReceived(database, webhooks as never, gather, applyFacts);
  const consumers = new Map<string, Consumer>([
    ['enrollment.created', new OnEnrollmentCreated(orders as never, clock)],
    [
      'enrollment.purchase_rejected',
      new OnPurchaseRejected(orders as never, refunds as never, requestRefund),
    ],
    ['payment.order_placed', new OnOrderPlaced(openCheckout)],
    ['payment.checkout_superseded', new OnCheckoutSuperseded(database, orders as never, gateway, applyFacts)],
    ['payment.refund_requested', new OnRefundRequested(send)],
    ['payment.webhook_received', onWebhook],
    ['payment.shares_due', new OnSharesDue(settleShares)],
    ...['succeeded', 'failed', 'refunded', 'disputed', 'dispute_decided'].map(
      (name) => [`payment.${name}`, onPayment as Consumer] as const,
    ),
  ]);
  return { consumers, receive, redeem, requestRefund, changeAccess, gather, applyFacts };
}
