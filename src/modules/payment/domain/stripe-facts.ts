import type { Amount } from './ledger';
import type { StripeDispute, StripePaymentIntent, StripeRefund, StripeSession } from './stripe-objects';

/** What Stripe says of an order. Each may be said any number of times, in any order, and counts once. */
export type StripeFact =
  | {
      readonly kind: 'paid';
      readonly sessionId: string;
      readonly paymentIntentId: string;
      readonly paid: Amount;
    }
  | { readonly kind: 'expired'; readonly sessionId: string | null }
  | { readonly kind: 'declined'; readonly declineCode: string }
  | { readonly kind: 'settled'; readonly chargeId: string; readonly fee: Amount }
  | {
      readonly kind: 'refund';
      readonly stripeRefundId: string;
      /** The refund of ours that it answers; undefined where it was made in Stripe's dashboard. */
      readonly refundId: string | undefined;
      readonly refunded: Amount;
      readonly outcome: 'pending' | 'succeeded' | 'failed';
      readonly failure: string | null;
    }
  | {
      readonly kind: 'dispute';
      readonly disputeId: string;
      readonly disputed: Amount;
      readonly reason: string;
      readonly status: string;
      readonly respondBy: Date | null;
      readonly hasEvidence: boolean;
      readonly openedAt: Date;
      /** What the bank took, and what Stripe asks for it; fees in minor units of the same currency. */
      readonly withdrawals: readonly { readonly taken: Amount; readonly fee: number }[];
      /** What it gave back; a fee below zero is one that Stripe gave back. */
      readonly reinstatements: readonly { readonly returned: Amount; readonly fee: number }[];
    };

/** All that is known of one order by looking at Stripe. */
export interface FactsOfOrder {
  readonly orderId: string;
  readonly facts: readonly StripeFact[];
}

export function factsOfSession(session: StripeSession): StripeFact[] {
  const { id, status, payment_status, payment_intent, amount_total, currency } = session;
  if (status === 'expired') return [{ kind: 'expired', sessionId: id }];
  // A payment that is still under way completes the session before it is paid.
  if (status !== 'complete' || payment_status !== 'paid' || !payment_intent) return [];
  const paid = { amount: amount_total ?? 0, currency: currency ?? '' };
  return [{ kind: 'paid', sessionId: id, paymentIntentId: payment_intent, paid }];
}

export function factOfRefund(refund: StripeRefund): StripeFact {
  const { id, amount, currency, status, failure_reason, metadata } = refund;
  return {
    kind: 'refund',
    stripeRefundId: id,
    refundId: metadata?.refundId,
    refunded: { amount, currency },
    outcome: outcomeOf(status),
    failure: failure_reason ?? null,
  };
}

export function factOfDispute(dispute: StripeDispute): StripeFact {
  const { id, amount, currency, reason, status, created, evidence_details, balance_transactions } = dispute;
  const { due_by, has_evidence } = evidence_details;
  return {
    kind: 'dispute',
    disputeId: id,
    disputed: { amount, currency },
    reason: reason.slice(0, 100),
    status: status.slice(0, 100),
    respondBy: due_by === null ? null : new Date(due_by * 1000),
    hasEvidence: has_evidence,
    openedAt: new Date(created * 1000),
    withdrawals: balance_transactions
      .filter((transaction) => transaction.amount < 0)
      .map((transaction) => ({
        taken: { amount: -transaction.amount, currency: transaction.currency },
        fee: transaction.fee,
      })),
    reinstatements: balance_transactions
      .filter((transaction) => transaction.amount > 0)
      .map((transaction) => ({
        returned: { amount: transaction.amount, currency: transaction.currency },
        fee: transaction.fee,
      })),
  };
}

export function factOfDecline(intent: StripePaymentIntent): StripeFact {
  const { decline_code, code } = intent.last_payment_error ?? {};
  return { kind: 'declined', declineCode: (decline_code ?? code ?? 'unknown').slice(0, 100) };
}

function outcomeOf(status: string | null): 'pending' | 'succeeded' | 'failed' {
  if (status === 'succeeded') return 'succeeded';
  return status === 'failed' || status === 'canceled' ? 'failed' : 'pending';
}
