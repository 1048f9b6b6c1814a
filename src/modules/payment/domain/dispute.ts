import type { StripeFact } from './stripe-facts';

/** What a cardholder's bank says of a payment, as Stripe told it last. */
export interface Dispute {
  readonly id: string;
  readonly orderId: string;
  readonly stripeDisputeId: string;
  /** Minor units that the bank questions, which may be a part of what was paid. */
  readonly amount: number;
  readonly currency: string;
  /** Why, in Stripe's word for it: `fraudulent`, `product_not_received` and so on. */
  readonly reason: string;
  /** Stripe's word for how far it has come. */
  readonly status: string;
  /** Until when evidence can be handed in; null where none is asked for. */
  readonly respondBy: Date | null;
  readonly hasEvidence: boolean;
  readonly openedAt: Date;
  /** When it was first known here to be decided; null while it is not, or not any more. */
  readonly decidedAt: Date | null;
}

/**
 * - `inquiry`: the bank asks, and has taken nothing (yet)
 * - `open`: the bank has the money until it decides
 * - `lost`: it keeps the money; `won`: it gives it back
 * - `closed`: an inquiry that came to nothing
 */
export type DisputePhase = 'inquiry' | 'open' | 'won' | 'lost' | 'closed';

export type DisputeFact = Extract<StripeFact, { kind: 'dispute' }>;

/** https://docs.stripe.com/api/disputes/object#dispute_object-status; a word that is not known is taken as an open dispute. */
export function phaseOf({ status }: Pick<Dispute, 'status'>): DisputePhase {
  switch (status) {
    case 'warning_needs_response':
    case 'warning_under_review':
      return 'inquiry';
    case 'won':
    case 'lost':
      return status;
    case 'warning_closed':
    case 'prevented':
    case 'charge_refunded':
      return 'closed';
    default:
      return 'open';
  }
}

/** Whether it closes what the payment has opened: while the bank has the money, and when it keeps it. */
export function holdsMoney(dispute: Pick<Dispute, 'status'>): boolean {
  const phase = phaseOf(dispute);
  return phase === 'open' || phase === 'lost';
}

/** The dispute as Stripe tells it now. */
export function recordDispute(
  known: Dispute | undefined,
  fact: DisputeFact,
  by: { readonly id: string; readonly orderId: string; readonly now: Date },
): Dispute {
  const { disputeId, disputed, reason, status, respondBy, hasEvidence, openedAt } = fact;
  const isDecided = ['won', 'lost', 'closed'].includes(phaseOf(fact));
  return {
    id: known?.id ?? by.id,
    orderId: by.orderId,
    stripeDisputeId: disputeId,
    amount: disputed.amount,
    currency: disputed.currency,
    reason,
    status,
    respondBy,
    hasEvidence,
    openedAt,
    decidedAt: isDecided ? (known?.decidedAt ?? by.now) : null,
  };
}

/** What others are told after a word of Stripe's: that the money has gone, and how it was decided. */
export interface DisputeNews {
  readonly isTakenBack: boolean;
  /** A bank asks for the first time, and has taken nothing. */
  readonly isAsked: boolean;
  readonly outcome: 'won' | 'lost' | null;
}

/** @param wasHeld whether any dispute of the order held its money before; `isHeld` after. */
export function newsOfDispute(
  before: Dispute | undefined,
  after: Dispute,
  { wasHeld, isHeld }: { readonly wasHeld: boolean; readonly isHeld: boolean },
): DisputeNews {
  const isNewlyLost = phaseOf(after) === 'lost' && (!before || phaseOf(before) !== 'lost');
  const isNewlyWon = before !== undefined && holdsMoney(before) && !holdsMoney(after);
  return {
    isTakenBack: isHeld && !wasHeld,
    isAsked: before === undefined && phaseOf(after) === 'inquiry',
    outcome: isNewlyLost ? 'lost' : isNewlyWon ? 'won' : null,
  };
}
