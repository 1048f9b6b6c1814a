import type Stripe from 'stripe';
import type { Order } from '../../../src/modules/payment/domain/order';
import type { Refund } from '../../../src/modules/payment/domain/refund';
import type {
  StripeCharge,
  StripeDispute,
  StripeRefund,
  StripeSession,
} from '../../../src/modules/payment/domain/stripe-objects';
import { paymentErrors } from '../../../src/modules/payment/payment.errors';
import { signWebhook } from '../../../src/modules/payment/sandbox/webhook-signature';
import { StripeGateway } from '../../../src/modules/payment/stripe/stripe-gateway';
import { DomainError } from '../../../src/platform/errors/domain-error';

export const webhookSecret = 'whsec_of_the_properties';
export const disputeFee = 1_500;

interface Payment {
  readonly session: StripeSession;
  readonly orderId: string;
  readonly intentId: string;
  readonly chargeId: string;
  readonly amount: number;
  readonly currency: string;
  readonly refunds: StripeRefund[];
  dispute: StripeDispute | undefined;
}

/** Stripe as far as a history needs it: what it was asked, what it was paid, and the webhooks that it would send. */
export class StripeModel {
  readonly sessions = new Map<string, StripeSession>();
  readonly payments = new Map<string, Payment>();
  readonly webhooks: { readonly payload: string }[] = [];
  private serial = 0;

  constructor(readonly clock: { now(): Date }) {}

  open(order: Order): { sessionId: string; url: string } {
    const known = [...this.sessions.values()].find(
      ({ client_reference_id }) => client_reference_id === order.id,
    );
    const session: StripeSession = known ?? {
      id: this.name('cs'),
      status: 'open',
      payment_status: 'unpaid',
      amount_total: order.amount,
      currency: order.currency,
      payment_intent: null,
      client_reference_id: order.id,
      url: 'https://stripe.example/checkout',
    };
    this.sessions.set(session.id, session);
    return { sessionId: session.id, url: 'https://stripe.example/checkout' };
  }

  pay(sessionId: string): void {
    const open = this.sessions.get(sessionId);
    if (open?.status !== 'open') return;
    const intentId = this.name('pi');
    const session = {
      ...open,
      status: 'complete',
      payment_status: 'paid',
      payment_intent: intentId,
    } as const;
    const { amount_total: amount, currency, client_reference_id: orderId } = session;
    const payment: Payment = {
      session,
      orderId: orderId ?? '',
      intentId,
      chargeId: this.name('ch'),
      amount: amount ?? 0,
      currency: currency ?? '',
      refunds: [],
      dispute: undefined,
    };
    this.sessions.set(sessionId, session);
    this.payments.set(intentId, payment);
    this.send('checkout.session.completed', session);
    this.send('charge.succeeded', chargeOf(payment));
  }

  expire(sessionId: string): StripeSession {
    const session = this.sessions.get(sessionId);
    if (!session) throw new Error(`There is no session ${sessionId}.`);
    if (session.status !== 'open') return session;
    const expired = { ...session, status: 'expired' } as const;
    this.sessions.set(sessionId, expired);
    this.send('checkout.session.expired', expired);
    return expired;
  }

  refund(intentId: string, amount: number, metadata: Record<string, string> = {}): StripeRefund {
    const payment = this.paymentOf(intentId);
    if (isTaken(payment) || amount > leftOf(payment))
      throw paymentErrors.refusedByStripe({ facts: { message: 'is disputed, or more than is left' } });
    const refund: StripeRefund = {
      id: this.name('re'),
      amount,
      currency: payment.currency,
      status: 'succeeded',
      failure_reason: null,
      payment_intent: intentId,
      metadata,
    };
    payment.refunds.push(refund);
    this.send('refund.created', refund);
    this.send('charge.refunded', chargeOf(payment));
    return refund;
  }

  /** A bank asks, or takes back what is left at once. */
  dispute(intentId: string, isInquiry: boolean): void {
    const payment = this.paymentOf(intentId);
    if (payment.dispute || leftOf(payment) === 0) return;
    payment.dispute = {
      id: this.name('dp'),
      amount: leftOf(payment),
      currency: payment.currency,
      reason: 'fraudulent',
      created: Math.floor(this.clock.now().getTime() / 1000),
      evidence_details: { due_by: null, has_evidence: false },
      status: isInquiry ? 'warning_needs_response' : 'needs_response',
      payment_intent: intentId,
      balance_transactions: [],
    };
    this.send('charge.dispute.created', payment.dispute);
    if (!isInquiry) this.withdraw(payment, payment.dispute);
  }

  /** The bank goes on with what it asked about, decides, or changes its mind. */
  goOnWithDispute(intentId: string, wins: boolean): void {
    const payment = this.paymentOf(intentId);
    const { dispute } = payment;
    if (!dispute) return;
    switch (dispute.status) {
      case 'warning_needs_response':
        if (wins) this.change(payment, 'warning_closed', 'charge.dispute.closed');
        else this.withdraw(payment, this.change(payment, 'needs_response', 'charge.dispute.updated'));
        return;
      case 'needs_response':
        this.change(payment, 'under_review', 'charge.dispute.updated');
        return;
      case 'under_review':
      case 'lost':
        if (wins) this.reinstate(payment, this.change(payment, 'won', 'charge.dispute.closed'));
        else if (dispute.status !== 'lost') this.change(payment, 'lost', 'charge.dispute.closed');
    }
  }

  private withdraw(payment: Payment, dispute: StripeDispute): void {
    const { amount, currency } = dispute;
    const taken = { amount: -amount, fee: disputeFee, currency };
    payment.dispute = { ...dispute, balance_transactions: [taken] };
    this.send('charge.dispute.funds_withdrawn', payment.dispute);
  }

  /** Stripe gives its fee back too. */
  private reinstate(payment: Payment, dispute: StripeDispute): void {
    const { amount, currency, balance_transactions } = dispute;
    const returned = { amount, fee: -disputeFee, currency };
    payment.dispute = { ...dispute, balance_transactions: [...balance_transactions, returned] };
    this.send('charge.dispute.funds_reinstated', payment.dispute);
  }

  private change(payment: Payment, status: string, event: string): StripeDispute {
    const changed = { ...(payment.dispute as StripeDispute), status };
    payment.dispute = changed;
    this.send(event, changed);
    return changed;
  }

  paymentOf(intentId: string): Payment {
    const payment = this.payments.get(intentId);
    if (!payment) throw new Error(`There is no payment ${intentId}.`);
    return payment;
  }

  private send(type: string, object: object): void {
    this.webhooks.push({ payload: JSON.stringify({ id: this.name('evt'), type, data: { object } }) });
  }

  private name(prefix: string): string {
    this.serial += 1;
    return `${prefix}_${this.serial}`;
  }
}

/** The platform's own gateway, its signatures checked by the SDK as ever, with the model behind it. */
export class ModelGateway extends StripeGateway {
  constructor(
    private readonly model: StripeModel,
    stripe: Stripe,
  ) {
    const connection = { get: async () => stripe };
    super(
      connection as never,
      { mode: 'sandbox', apiKey: '', webhookSecret },
      { url: '' } as never,
      model.clock,
    );
  }

  override async openCheckout(order: Order) {
    return this.model.open(order);
  }
  override async closeCheckout(sessionId: string) {
    return this.model.expire(sessionId);
  }
  override async readSession(sessionId: string): Promise<StripeSession> {
    const session = this.model.sessions.get(sessionId);
    if (!session) throw new Error(`There is no session ${sessionId}.`);
    return session;
  }
  override async findSession(intentId: string) {
    return this.model.payments.get(intentId)?.session;
  }
  override async findCharge(intentId: string) {
    return chargeOf(this.model.paymentOf(intentId));
  }
  override async readFee(chargeId: string) {
    const payment = [...this.model.payments.values()].find((one) => `txn_${one.chargeId}` === chargeId);
    return { amount: feeOf(payment?.amount ?? 0), currency: payment?.currency ?? '' };
  }
  override async refund(refund: Refund, intentId: string) {
    return this.model.refund(intentId, refund.amount, { refundId: refund.id, orderId: refund.orderId });
  }
  override async readDispute(disputeId: string) {
    const all = [...this.model.payments.values()];
    const dispute = all.find((payment) => payment.dispute?.id === disputeId)?.dispute;
    if (!dispute) throw new Error(`There is no dispute ${disputeId}.`);
    return dispute;
  }
  override async listRefunds(intentId: string) {
    return this.model.paymentOf(intentId).refunds;
  }
}

export function signed(payload: string, now: Date): string {
  return signWebhook(payload, webhookSecret, now);
}

export function feeOf(amount: number): number {
  return Math.floor(amount / 50) + 30;
}

export function refundedOf(payment: Payment): number {
  return payment.refunds.reduce((sum, { amount }) => sum + amount, 0);
}

/** Whether a bank has the money of a payment. */
export function isTaken({ dispute }: Payment): boolean {
  return dispute !== undefined && ['needs_response', 'under_review', 'lost'].includes(dispute.status);
}

export function leftOf(payment: Payment): number {
  return payment.amount - refundedOf(payment);
}

export function isRetried(error: unknown): boolean {
  return error instanceof DomainError && error.code === paymentErrors.stripeUnavailable.code;
}

function chargeOf({ chargeId, intentId, orderId }: Payment): StripeCharge {
  const metadata = { orderId };
  return { id: chargeId, payment_intent: intentId, balance_transaction: `txn_${chargeId}`, metadata };
}
