import type Stripe from 'stripe';
import { z } from 'zod';
import { recordBalance } from './balance-transactions';
import { missingResource, stateError } from './errors';
import { recordEvent } from './events';
import { newIdentifier } from './identifiers';
import { boolean, expand, mergeMetadata, metadata, parseParameters } from './parameters';
import { insertObject, type SandboxContext } from './sandbox-context';
import type { StoredObject } from './sandbox-store';
import type { FormTree } from './wire-format';

const disputeFee = 1_500;
const secondsToAnswer = 7 * 24 * 60 * 60;

/** What decides a dispute in Stripe's test mode too (https://docs.stripe.com/testing#evidence). */
const decidingWords: Readonly<Record<string, 'won' | 'lost'>> = {
  winning_evidence: 'won',
  losing_evidence: 'lost',
};

/** The cardholder's bank takes the money back until the dispute is decided. One dispute a charge. */
export async function openDispute(
  context: SandboxContext,
  chargeId: string,
  reason: 'fraudulent' | 'product_not_received' = 'fraudulent',
): Promise<Stripe.Dispute> {
  const stored = await context.transaction.findForUpdate('charge', chargeId);
  if (!stored) throw missingResource('charge', chargeId, 'charge');
  const charge = stored.body;
  const amount = charge.amount - charge.amount_refunded;
  if (!charge.paid || charge.disputed || amount === 0) {
    throw stateError(
      undefined,
      'Only a paid charge that is neither disputed nor refunded can be disputed.',
      'charge',
    );
  }
  const dispute = buildDispute(context, charge, { amount, reason });
  const balanceId = await recordBalance(context, {
    type: 'adjustment',
    reportingCategory: 'dispute',
    source: dispute.id,
    amount: -amount,
    currency: charge.currency,
    description: `Chargeback withdrawal for ${charge.id}`,
    fee: { amount: disputeFee, description: 'Dispute fee' },
  });
  const balance = await context.transaction.find('balance_transaction', balanceId);
  if (balance) dispute.balance_transactions = [balance.body];
  const disputedCharge: Stripe.Charge = { ...charge, disputed: true };
  await insertObject(context, 'dispute', dispute);
  await context.transaction.update({ ...stored, body: disputedCharge });
  await recordEvent(context, 'charge.dispute.created', dispute);
  await recordEvent(context, 'charge.updated', disputedCharge, { disputed: false });
  await recordEvent(context, 'charge.dispute.funds_withdrawn', dispute);
  return dispute;
}

const evidenceText = z.string().max(20_000);

/**
 * `POST /v1/disputes/:id`: keeps evidence, and submits it unless told otherwise. Evidence of the test words wins or loses at once;
 * any other is under review from then on.
 */
export async function updateDispute(
  context: SandboxContext,
  id: string,
  parameters: FormTree,
): Promise<Stripe.Dispute> {
  const evidenceFields = Object.keys(emptyEvidence).filter((name) => name !== 'enhanced_evidence');
  const input = parseParameters(
    z.strictObject({
      evidence: z.partialRecord(z.enum(evidenceFields), evidenceText).optional(),
      submit: boolean.optional(),
      metadata: metadata.optional(),
      expand,
    }),
    parameters,
  );
  const stored = await lockOpenDispute(context, id);
  const isSubmitted = input.evidence !== undefined && input.submit !== false;
  const evidence = { ...stored.body.evidence, ...input.evidence } as Stripe.Dispute.Evidence;
  const details = stored.body.evidence_details;
  const dispute: Stripe.Dispute = {
    ...stored.body,
    evidence,
    evidence_details: {
      ...details,
      has_evidence: details.has_evidence || input.evidence !== undefined,
      submission_count: details.submission_count + (isSubmitted ? 1 : 0),
    },
    metadata: mergeMetadata(stored.body.metadata, input.metadata),
    ...(isSubmitted && { status: 'under_review' as const }),
  };
  await context.transaction.update({ ...stored, body: dispute });
  await recordEvent(context, 'charge.dispute.updated', dispute, { status: stored.body.status });
  const outcome = isSubmitted ? decidingWords[input.evidence?.uncategorized_text ?? ''] : undefined;
  return outcome ? decide(context, { ...stored, body: dispute }, outcome) : dispute;
}

/** `POST /v1/disputes/:id/close`: the shop gives up, and the dispute is lost. */
export async function closeDispute(context: SandboxContext, id: string): Promise<Stripe.Dispute> {
  return decide(context, await lockOpenDispute(context, id), 'lost');
}

/** The bank decides: what was won comes back, the fee does not. */
export async function decideDispute(
  context: SandboxContext,
  id: string,
  outcome: 'won' | 'lost',
): Promise<Stripe.Dispute> {
  return decide(context, await lockOpenDispute(context, id), outcome);
}

async function lockOpenDispute(context: SandboxContext, id: string): Promise<StoredObject<'dispute'>> {
  const stored = await context.transaction.findForUpdate('dispute', id);
  if (!stored) throw missingResource('dispute', id, 'id');
  if (stored.body.status === 'won' || stored.body.status === 'lost')
    throw stateError(undefined, `This dispute is decided already: ${stored.body.status}.`, 'id');
  return stored;
}

async function decide(
  context: SandboxContext,
  stored: StoredObject<'dispute'>,
  outcome: 'won' | 'lost',
): Promise<Stripe.Dispute> {
  const before = stored.body;
  const dispute: Stripe.Dispute = { ...before, status: outcome };
  if (outcome === 'won') {
    const balanceId = await recordBalance(context, {
      type: 'adjustment',
      reportingCategory: 'dispute_reversal',
      source: dispute.id,
      amount: dispute.amount,
      currency: dispute.currency,
      description: `Chargeback reversal for ${String(dispute.charge)}`,
    });
    const balance = await context.transaction.find('balance_transaction', balanceId);
    if (balance) dispute.balance_transactions = [...before.balance_transactions, balance.body];
  }
  await context.transaction.update({ ...stored, body: dispute });
  await recordEvent(context, 'charge.dispute.closed', dispute, { status: before.status });
  if (outcome === 'won') await recordEvent(context, 'charge.dispute.funds_reinstated', dispute);
  return dispute;
}

function buildDispute(
  context: SandboxContext,
  charge: Stripe.Charge,
  { amount, reason }: { amount: number; reason: 'fraudulent' | 'product_not_received' },
): Stripe.Dispute {
  return {
    id: newIdentifier('dispute'),
    object: 'dispute',
    amount,
    balance_transactions: [],
    charge: charge.id,
    created: context.now,
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: emptyEvidence,
    evidence_details: {
      due_by: context.now + secondsToAnswer,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: 'not_submitted',
    },
    intended_submission_method: null,
    is_charge_refundable: false,
    livemode: false,
    metadata: {},
    payment_intent: charge.payment_intent,
    payment_method_details: {
      card: { brand: 'visa', case_type: 'chargeback', network: 'visa', network_reason_code: '10.4' },
      type: 'card',
    },
    reason,
    status: 'needs_response',
  };
}

const emptyEvidence: Stripe.Dispute.Evidence = {
  access_activity_log: null,
  billing_address: null,
  cancellation_policy: null,
  cancellation_policy_disclosure: null,
  cancellation_rebuttal: null,
  customer_communication: null,
  customer_email_address: null,
  customer_name: null,
  customer_purchase_ip: null,
  customer_signature: null,
  duplicate_charge_documentation: null,
  duplicate_charge_explanation: null,
  duplicate_charge_id: null,
  enhanced_evidence: {},
  product_description: null,
  receipt: null,
  refund_policy: null,
  refund_policy_disclosure: null,
  refund_refusal_explanation: null,
  service_date: null,
  service_documentation: null,
  shipping_address: null,
  shipping_carrier: null,
  shipping_date: null,
  shipping_documentation: null,
  shipping_tracking_number: null,
  uncategorized_file: null,
  uncategorized_text: null,
};
