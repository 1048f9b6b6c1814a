import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import { OrdersRepository } from '../data/orders.repository';
import { isUnpaid, type Order } from '../domain/order';
import {
  type FactsOfOrder,
  factOfDecline,
  factOfDispute,
  factOfRefund,
  factsOfSession,
  type StripeFact,
} from '../domain/stripe-facts';
import {
  orderOfMetadata,
  orderOfSession,
  StripeCharge,
  StripeDispute,
  type StripeEvent,
  StripePaymentIntent,
  StripeRefund,
  StripeSession,
} from '../domain/stripe-objects';
import { StripeGateway } from './stripe-gateway';

/** The webhooks that change something; all others are stored alone. */
export const handledTypes: readonly string[] = [
  'checkout.session.completed',
  'checkout.session.async_payment_succeeded',
  'checkout.session.expired',
  'payment_intent.payment_failed',
  'charge.succeeded',
  'charge.updated',
  'charge.refunded',
  'refund.created',
  'refund.updated',
  'refund.failed',
  'charge.dispute.created',
  'charge.dispute.updated',
  'charge.dispute.funds_withdrawn',
  'charge.dispute.funds_reinstated',
  'charge.dispute.closed',
];
const handled = new Set(handledTypes);

export function isHandled(type: string): boolean {
  return handled.has(type);
}

/** What Stripe keeps of a charge is asked of it, and a payment must not wait for that answer. */
const aboutTheFee = new Set(['charge.succeeded', 'charge.updated']);

/** Webhooks about the same object here are handled one after the other, as they came; about different ones side by side. */
export function objectOf({ id, type, data: { object } }: StripeEvent): string {
  const paymentIntentId = aboutTheFee.has(type) ? null : object.payment_intent;
  return paymentIntentId ?? object.id ?? id;
}

/** Finds out what a webhook means, or how an order stands, and asks Stripe for what is missing. Changes nothing. */
@injectable()
export class GatherFacts {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(OrdersRepository) private readonly orders: OrdersRepository,
    @inject(StripeGateway) private readonly gateway: StripeGateway,
  ) {}

  /** Undefined for what concerns no order of the platform, as the account may sell other things too. */
  async ofWebhook({ type, data }: StripeEvent): Promise<FactsOfOrder | undefined> {
    switch (type) {
      case 'checkout.session.completed':
      case 'checkout.session.async_payment_succeeded':
      case 'checkout.session.expired':
        return ofSession(StripeSession.parse(data.object));
      case 'payment_intent.payment_failed': {
        const intent = StripePaymentIntent.parse(data.object);
        return about(orderOfMetadata(intent), [factOfDecline(intent)]);
      }
      case 'charge.succeeded':
      case 'charge.updated':
        return this.ofCharge(StripeCharge.parse(data.object));
      case 'charge.refunded': {
        const { payment_intent: intentId } = StripeCharge.parse(data.object);
        return this.ofPayment(intentId, async (intent) =>
          (await this.gateway.listRefunds(intent)).map(factOfRefund),
        );
      }
      case 'refund.created':
      case 'refund.updated':
      case 'refund.failed': {
        const refund = StripeRefund.parse(data.object);
        return this.ofPayment(refund.payment_intent, async () => [factOfRefund(refund)]);
      }
      case 'charge.dispute.created':
      case 'charge.dispute.updated':
      case 'charge.dispute.funds_withdrawn':
      case 'charge.dispute.funds_reinstated':
      case 'charge.dispute.closed': {
        // These come in any order, and how far a dispute has come cannot be told from two of them: Stripe is asked.
        const { id, payment_intent: intentId } = StripeDispute.parse(data.object);
        return this.ofPayment(intentId, async () => [factOfDispute(await this.gateway.readDispute(id))]);
      }
      default:
        return undefined;
    }
  }

  /** How an order stands with Stripe now, whatever webhooks came or did not. */
  async ofOrder(order: Order): Promise<FactsOfOrder> {
    if (isUnpaid(order)) {
      const facts = order.sessionId ? factsOfSession(await this.gateway.readSession(order.sessionId)) : [];
      return { orderId: order.id, facts };
    }
    const charge = order.paymentIntentId ? await this.gateway.findCharge(order.paymentIntentId) : undefined;
    return (charge && (await this.ofCharge(charge, order.id))) ?? { orderId: order.id, facts: [] };
  }

  private async ofCharge(
    charge: StripeCharge,
    orderId = orderOfMetadata(charge),
  ): Promise<FactsOfOrder | undefined> {
    // What Stripe keeps of it is told a moment after the charge itself.
    if (!orderId || !charge.balance_transaction) return undefined;
    const fee = await this.gateway.readFee(charge.balance_transaction);
    return { orderId, facts: [{ kind: 'settled', chargeId: charge.id, fee }] };
  }

  /**
   * What follows a payment may arrive before it: then the payment is looked up first, as waiting for its own webhook could
   * be waiting for ever.
   */
  private async ofPayment(
    paymentIntentId: string | null,
    find: (paymentIntentId: string) => Promise<StripeFact[]>,
  ): Promise<FactsOfOrder | undefined> {
    if (!paymentIntentId) return undefined;
    const order = await this.orders.findByPaymentIntent(this.database, paymentIntentId);
    if (order?.paidAt) return about(order.id, await find(paymentIntentId));
    const session = await this.gateway.findSession(paymentIntentId);
    const payment = session && ofSession(session);
    return payment && about(payment.orderId, [...payment.facts, ...(await find(paymentIntentId))]);
  }
}

function ofSession(session: StripeSession): FactsOfOrder | undefined {
  return about(orderOfSession(session), factsOfSession(session));
}

function about(orderId: string | undefined, facts: readonly StripeFact[]): FactsOfOrder | undefined {
  return orderId && facts.length > 0 ? { orderId, facts } : undefined;
}
