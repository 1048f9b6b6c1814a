import type Stripe from 'stripe';
import { recordBalance } from './balance-transactions';
import { missingResource, stateError } from './errors';
import { recordEvent } from './events';
import { newIdentifier } from './identifiers';
import { insertObject, type SandboxContext } from './sandbox-context';

const disputeFee = 1_500;
const secondsToAnswer = 7 * 24 * 60 * 60;

/** The cardholder's bank takes the money back until the dispute is decided. One dispute a charge. */
export async function openDispute(context: SandboxContext, chargeId: string): Promise<Stripe.Dispute> {
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
  const dispute = buildDispute(context, charge, amount);
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

function buildDispute(context: SandboxContext, charge: Stripe.Charge, amount: number): Stripe.Dispute {
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
    reason: 'fraudulent',
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
