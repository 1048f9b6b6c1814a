/**
 * Double-entry bookkeeping of what Stripe holds for the platform, and of what the platform owes to instructors. Assets and costs grow by debits, revenue by credits.
 *
 * - `stripe_balance`: what Stripe owes the platform
 * - `sales_revenue`: what was sold, at its price; `discounts`: what coupons took off; `refunds`: what was given back
 * - `stripe_fees`: what Stripe keeps; `disputes`: what banks have taken back
 * - `instructor_shares`: what instructors get of sales; `instructors_payable`: what each of them is still owed
 * - `bank`: what left the platform's own account, as admins record it
 */
export type Account =
  | 'stripe_balance'
  | 'sales_revenue'
  | 'discounts'
  | 'refunds'
  | 'stripe_fees'
  | 'disputes'
  | 'instructor_shares'
  | 'instructors_payable'
  | 'bank';

export type LedgerKind =
  | 'payment'
  | 'fee'
  | 'refund'
  | 'refund_failed'
  | 'dispute'
  | 'dispute_reinstated'
  | 'share'
  | 'payout';

export interface LedgerEntry {
  readonly account: Account;
  /** Whose part of the account it is; null for accounts that have no parts. */
  readonly partyId: string | null;
  /** ISO 4217, in lower case. */
  readonly currency: string;
  /** Minor units; of debit and credit exactly one is above zero. */
  readonly debit: number;
  readonly credit: number;
}

/** One movement of money, recorded once for each kind and source. */
export interface LedgerTransaction {
  readonly kind: LedgerKind;
  /** Stripe's id of the charge, refund or dispute that it records; of what is ours, our own. */
  readonly sourceId: string;
  readonly entries: readonly LedgerEntry[];
}

/** Minor units of a currency; Stripe's own amounts may be larger than a price. */
export interface Amount {
  readonly amount: number;
  readonly currency: string;
}

/** What was paid, and what a coupon took off, make together what was sold. Undefined where that was nothing. */
export function paymentTransaction(
  sourceId: string,
  paid: Amount,
  discount: number,
): LedgerTransaction | undefined {
  const { amount, currency } = paid;
  const entries = [
    entry('stripe_balance', 'debit', paid),
    entry('discounts', 'debit', { amount: discount, currency }),
    entry('sales_revenue', 'credit', { amount: amount + discount, currency }),
  ].flat();
  return entries.length === 0 ? undefined : { kind: 'payment', sourceId, entries };
}

/** What Stripe keeps of a charge, in the currency it settles in. Undefined where it keeps nothing. */
export function feeTransaction(chargeId: string, fee: Amount): LedgerTransaction | undefined {
  if (fee.amount === 0) return undefined;
  return move('fee', chargeId, fee, { debit: 'stripe_fees', credit: 'stripe_balance' });
}

export function refundTransaction(stripeRefundId: string, refunded: Amount): LedgerTransaction {
  return move('refund', stripeRefundId, refunded, { debit: 'refunds', credit: 'stripe_balance' });
}

/** A refund that had been made came back from the bank: the money is with Stripe again. */
export function failedRefundTransaction(stripeRefundId: string, returned: Amount): LedgerTransaction {
  return move('refund_failed', stripeRefundId, returned, { debit: 'stripe_balance', credit: 'refunds' });
}

/** What a bank has taken back, and what Stripe asks for it. Undefined where nothing was taken. */
export function disputeTransaction(
  disputeId: string,
  withdrawals: readonly { readonly taken: Amount; readonly fee: number }[],
): LedgerTransaction | undefined {
  const entries = withdrawals.flatMap(({ taken, fee }) => [
    ...pair(taken, { debit: 'disputes', credit: 'stripe_balance' }),
    ...pair({ amount: fee, currency: taken.currency }, { debit: 'stripe_fees', credit: 'stripe_balance' }),
  ]);
  return entries.length === 0 ? undefined : { kind: 'dispute', sourceId: disputeId, entries };
}

/** What a bank has given back after a dispute, with the fee where Stripe gives that back too. Undefined where nothing came. */
export function reinstatementTransaction(
  disputeId: string,
  reinstatements: readonly { readonly returned: Amount; readonly fee: number }[],
): LedgerTransaction | undefined {
  const entries = reinstatements.flatMap(({ returned, fee }) => [
    ...pair(returned, { debit: 'stripe_balance', credit: 'disputes' }),
    ...(fee > 0
      ? pair({ amount: fee, currency: returned.currency }, { debit: 'stripe_fees', credit: 'stripe_balance' })
      : pair(
          { amount: -fee, currency: returned.currency },
          { debit: 'stripe_balance', credit: 'stripe_fees' },
        )),
  ]);
  return entries.length === 0 ? undefined : { kind: 'dispute_reinstated', sourceId: disputeId, entries };
}

/** What debits exceed credits by, for each currency; all zero where the books balance. */
export function imbalanceOf(
  entries: readonly Pick<LedgerEntry, 'currency' | 'debit' | 'credit'>[],
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { currency, debit, credit } of entries) {
    sums.set(currency, (sums.get(currency) ?? 0) + debit - credit);
  }
  return sums;
}

interface Sides {
  readonly debit: Account;
  readonly credit: Account;
}

function move(kind: LedgerKind, sourceId: string, amount: Amount, sides: Sides): LedgerTransaction {
  return { kind, sourceId, entries: pair(amount, sides) };
}

function pair(amount: Amount, sides: Sides): LedgerEntry[] {
  return [...entry(sides.debit, 'debit', amount), ...entry(sides.credit, 'credit', amount)];
}

function entry(account: Account, side: 'debit' | 'credit', { amount, currency }: Amount): LedgerEntry[] {
  if (amount === 0) return [];
  return [{ account, partyId: null, currency, debit: 0, credit: 0, [side]: amount }];
}
