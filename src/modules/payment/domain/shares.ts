import type { Dispute } from './dispute';
import { holdsMoney } from './dispute';
import { type LedgerEntry, type LedgerTransaction } from './ledger';
import type { Order } from './order';

/** All of an order, in basis points. */
export const wholeShare = 10_000;

/** What those who teach a course get of each sale from a moment on: of one course, or of every one without a rule of its own. */
export interface ShareRule {
  readonly id: string;
  /** Null for every course that has no rule of its own. */
  readonly courseId: string | null;
  /** Hundredths of a percent of what was paid: 7000 are 70 %. */
  readonly basisPoints: number;
  readonly effectiveFrom: Date;
  readonly createdBy: string;
  readonly createdAt: Date;
}

/** What holds for an order for good, whatever rules and teachers come later. */
export interface AgreedShare {
  readonly orderId: string;
  readonly basisPoints: number;
  /** Those who share it in equal parts. */
  readonly instructorIds: readonly string[];
  readonly agreedAt: Date;
}

/** Minor units of an order that were paid, and neither given back nor held by a bank. */
export function keptOf(
  order: Pick<Order, 'amount' | 'refundedAmount' | 'currency'>,
  disputes: readonly Dispute[],
): number {
  const held = disputes
    .filter((dispute) => holdsMoney(dispute) && dispute.currency === order.currency)
    .reduce((sum, { amount }) => sum + amount, 0);
  return Math.max(0, order.amount - order.refundedAmount - held);
}

/**
 * What each instructor gets of an amount, in minor units. The platform's part is what is left, so that all parts come to the
 * amount exactly: each gets the whole units of its part, and units that are left go to the largest remainders (Hamilton's
 * method), of equal ones to whoever stands first, to the platform last.
 */
export function sharesOf(kept: number, { basisPoints, instructorIds }: AgreedShare): Map<string, number> {
  const ids = [...instructorIds].sort();
  if (ids.length === 0) return new Map();
  const denominator = wholeShare * ids.length;
  const parts = ids.map((id) => partOf(id, kept * basisPoints, denominator));
  const platform = partOf(undefined, kept * (wholeShare - basisPoints) * ids.length, denominator);
  const all = [...parts, platform];
  const left = kept - all.reduce((sum, { units }) => sum + units, 0);
  const lucky = new Set(all.toSorted((one, other) => other.remainder - one.remainder).slice(0, left));
  return new Map(parts.map((part) => [part.id ?? '', part.units + (lucky.has(part) ? 1 : 0)]));
}

/**
 * The movement that brings what instructors are owed for an order from one state to another. Undefined where they are the same.
 *
 * @param sourceId names this change of the order's shares.
 */
export function shareTransaction(
  sourceId: string,
  currency: string,
  {
    before,
    after,
  }: { readonly before: ReadonlyMap<string, number>; readonly after: ReadonlyMap<string, number> },
): LedgerTransaction | undefined {
  const parties = [...new Set([...before.keys(), ...after.keys()])].sort();
  const changes = parties
    .map((partyId) => ({ partyId, change: (after.get(partyId) ?? 0) - (before.get(partyId) ?? 0) }))
    .filter(({ change }) => change !== 0);
  if (changes.length === 0) return undefined;
  const total = changes.reduce((sum, { change }) => sum + change, 0);
  const entries: LedgerEntry[] = changes.map(({ partyId, change }) => ({
    account: 'instructors_payable',
    partyId,
    currency,
    ...sides(-change),
  }));
  if (total !== 0)
    entries.unshift({ account: 'instructor_shares', partyId: null, currency, ...sides(total) });
  return { kind: 'share', sourceId, entries };
}

/** Money that an instructor was paid outside Stripe, as an admin has recorded it. */
export function payoutTransaction(payout: {
  readonly id: string;
  readonly instructorId: string;
  readonly amount: number;
  readonly currency: string;
}): LedgerTransaction {
  const { id, instructorId, amount, currency } = payout;
  return {
    kind: 'payout',
    sourceId: id,
    entries: [
      { account: 'instructors_payable', partyId: instructorId, currency, ...sides(amount) },
      { account: 'bank', partyId: null, currency, ...sides(-amount) },
    ],
  };
}

interface Part {
  readonly id: string | undefined;
  readonly units: number;
  readonly remainder: number;
}

function partOf(id: string | undefined, numerator: number, denominator: number): Part {
  return { id, units: Math.floor(numerator / denominator), remainder: numerator % denominator };
}

/** A debit where it is above zero, else a credit. */
function sides(amount: number): { readonly debit: number; readonly credit: number } {
  return amount > 0 ? { debit: amount, credit: 0 } : { debit: 0, credit: -amount };
}
