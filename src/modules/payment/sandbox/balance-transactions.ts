import type Stripe from 'stripe';
import { newIdentifier } from './identifiers';
import { insertObject, type SandboxContext } from './sandbox-context';

const secondsToAvailable = 2 * 24 * 60 * 60;

/** Writes what a charge, refund or dispute does to the balance; returns the id. Amounts in minor units, negative going out. */
export async function recordBalance(
  context: SandboxContext,
  entry: {
    type: 'charge' | 'refund' | 'adjustment';
    reportingCategory: 'charge' | 'refund' | 'dispute' | 'dispute_reversal';
    source: string;
    amount: number;
    currency: string;
    description: string | null;
    fee?: { amount: number; description: string };
  },
): Promise<string> {
  const { fee } = entry;
  const transaction: Stripe.BalanceTransaction = {
    id: newIdentifier('balance_transaction'),
    object: 'balance_transaction',
    amount: entry.amount,
    available_on: context.now + secondsToAvailable,
    balance_type: 'payments',
    created: context.now,
    currency: entry.currency,
    description: entry.description,
    exchange_rate: null,
    fee: fee?.amount ?? 0,
    fee_details: fee ? [{ ...fee, application: null, currency: entry.currency, type: 'stripe_fee' }] : [],
    net: entry.amount - (fee?.amount ?? 0),
    reporting_category: entry.reportingCategory,
    source: entry.source,
    status: 'pending',
    type: entry.type,
  };
  await insertObject(context, 'balance_transaction', transaction);
  return transaction.id;
}

/** The transaction as it stands at a time: pending money becomes available by itself. */
export function presentBalance(
  transaction: Stripe.BalanceTransaction,
  now: number,
): Stripe.BalanceTransaction {
  return { ...transaction, status: transaction.available_on <= now ? 'available' : 'pending' };
}
