import type { LedgerKind } from './ledger';
import type { StripeBalanceTransaction } from './stripe-objects';

/** Something that Stripe did to the balance for an order of ours, and what the books must say of it. */
export interface BalanceItem {
  /** Stripe's id of the balance transaction. */
  readonly id: string;
  readonly orderId: string;
  /** Which movements of the order record it: those of one source, where it is named. */
  readonly kinds: readonly LedgerKind[];
  readonly sourceId: string | null;
  readonly currency: string;
  /** Minor units, after Stripe's fee; below zero for what went out. */
  readonly stripeAmount: number;
  readonly occurredAt: Date;
}

/** What one movement did to `stripe_balance` in one currency. */
export interface BookedBalance {
  readonly orderId: string | null;
  readonly kind: LedgerKind;
  readonly sourceId: string;
  readonly currency: string;
  /** Debits less credits. */
  readonly amount: number;
}

/** https://docs.stripe.com/reports/balance-transaction-types: those that come of selling; payouts and the like are not ours. */
const kindsOfTypes: Readonly<Record<string, readonly LedgerKind[]>> = {
  charge: ['payment', 'fee'],
  payment: ['payment', 'fee'],
  refund: ['refund'],
  payment_refund: ['refund'],
  refund_failure: ['refund_failed'],
  payment_failure_refund: ['refund_failed'],
};

/**
 * What a balance transaction must be in the books; undefined for what concerns no order of ours, and for what Stripe settles in
 * another currency than was paid, as the books keep what was paid.
 */
export function balanceItemOf(
  transaction: StripeBalanceTransaction,
  order: { readonly id: string; readonly currency: string } | undefined,
): BalanceItem | undefined {
  const { id, type, amount, fee, currency, created, source } = transaction;
  if (!order || source === null || order.currency !== currency) return undefined;
  const isDispute = source.object === 'dispute';
  const ofDispute: readonly LedgerKind[] = [amount < 0 ? 'dispute' : 'dispute_reinstated'];
  const kinds = isDispute ? ofDispute : kindsOfTypes[type];
  if (!kinds) return undefined;
  return {
    id,
    orderId: order.id,
    kinds,
    sourceId: source.object === 'charge' ? null : source.id,
    currency,
    stripeAmount: amount - fee,
    occurredAt: new Date(created * 1000),
  };
}

/** What the books say of it, in minor units. */
export function bookedAmountOf(item: BalanceItem, booked: readonly BookedBalance[]): number {
  return booked
    .filter(
      ({ orderId, kind, sourceId, currency }) =>
        orderId === item.orderId &&
        item.kinds.includes(kind) &&
        (item.sourceId === null || item.sourceId === sourceId) &&
        currency === item.currency,
    )
    .reduce((sum, { amount }) => sum + amount, 0);
}
