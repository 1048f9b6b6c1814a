import type Stripe from 'stripe';
import { z } from 'zod';
import { recordBalance } from './balance-transactions';
import { missingResource, parameterError, SandboxError, stateError } from './errors';
import { recordEvent } from './events';
import { newIdentifier, randomLetters } from './identifiers';
import { formatMoney, greatestCharge } from './money';
import { expand, integer, mergeMetadata, metadata, parseParameters, text } from './parameters';
import { insertObject, type SandboxContext } from './sandbox-context';
import type { StoredObject } from './sandbox-store';
import type { FormTree } from './wire-format';

const createParameters = z.strictObject({
  charge: text(255).optional(),
  payment_intent: text(255).optional(),
  amount: integer(1, greatestCharge).optional(),
  reason: z.enum(['duplicate', 'fraudulent', 'requested_by_customer']).optional(),
  metadata: metadata.optional(),
  expand,
});

const updateParameters = z.strictObject({ metadata: metadata.optional(), expand });

/**
 * `POST /v1/refunds`: gives back all that is left of a charge, or a part of it. The charge's row is locked first, so that
 * refunds made side by side never give back more than was paid.
 */
export async function createRefund(context: SandboxContext, parameters: FormTree): Promise<Stripe.Refund> {
  const input = parseParameters(createParameters, parameters);
  const storedCharge = await lockCharge(context, input);
  const charge = storedCharge.body;
  const amount = refundableAmount(charge, input.amount);

  const refund = buildRefund(context, charge, {
    amount,
    reason: input.reason,
    metadata: input.metadata ?? {},
  });
  refund.balance_transaction = await recordBalance(context, {
    type: 'refund',
    reportingCategory: 'refund',
    source: refund.id,
    amount: -amount,
    currency: charge.currency,
    description: charge.description ? `REFUND FOR CHARGE (${charge.description})` : 'REFUND FOR CHARGE',
  });
  const refundedTotal = charge.amount_refunded + amount;
  const refundedCharge: Stripe.Charge = {
    ...charge,
    amount_refunded: refundedTotal,
    refunded: refundedTotal === charge.amount,
  };
  const settled = settle(refund);
  await insertObject(context, 'refund', settled);
  await context.transaction.update({ ...storedCharge, body: refundedCharge });

  await recordEvent(context, 'refund.created', refund);
  await recordEvent(context, 'charge.refunded', refundedCharge, {
    amount_refunded: charge.amount_refunded,
    ...(refundedCharge.refunded && { refunded: false }),
  });
  await recordEvent(context, 'refund.updated', settled, { destination_details: refund.destination_details });
  return settled;
}

/** `POST /v1/refunds/:id`: only metadata can change. */
export async function updateRefund(
  context: SandboxContext,
  id: string,
  parameters: FormTree,
): Promise<Stripe.Refund> {
  const input = parseParameters(updateParameters, parameters);
  const stored = await context.transaction.findForUpdate('refund', id);
  if (!stored) throw missingResource('refund', id, 'id');
  const before = stored.body.metadata ?? {};
  const refund: Stripe.Refund = { ...stored.body, metadata: mergeMetadata(before, input.metadata) };
  await context.transaction.update({ ...stored, body: refund });
  await recordEvent(context, 'refund.updated', refund, { metadata: before });
  return refund;
}

async function lockCharge(
  context: SandboxContext,
  named: { charge?: string | undefined; payment_intent?: string | undefined },
): Promise<StoredObject<'charge'>> {
  const id = named.charge ?? (await latestCharge(context, named.payment_intent));
  const stored = await context.transaction.findForUpdate('charge', id);
  if (!stored) throw missingResource('charge', id, 'charge', 404);
  if (named.payment_intent && stored.body.payment_intent !== named.payment_intent) {
    throw parameterError('charge', 'parameter_invalid', 'This charge is not of this payment intent.');
  }
  return stored;
}

async function latestCharge(context: SandboxContext, paymentIntent: string | undefined): Promise<string> {
  if (!paymentIntent) {
    throw new SandboxError({
      status: 400,
      type: 'invalid_request_error',
      code: 'parameter_missing',
      message: 'Say what to refund: a charge or a payment_intent.',
    });
  }
  const stored = await context.transaction.find('payment_intent', paymentIntent);
  if (!stored) throw missingResource('payment_intent', paymentIntent, 'payment_intent', 404);
  if (stored.body.status !== 'succeeded' || typeof stored.body.latest_charge !== 'string') {
    throw stateError(
      'payment_intent_unexpected_state',
      `There is nothing to refund: this payment intent is ${stored.body.status}.`,
      'payment_intent',
    );
  }
  return stored.body.latest_charge;
}

/** How much goes back; throws when nothing or less than asked is left. Minor units. */
function refundableAmount(charge: Stripe.Charge, asked: number | undefined): number {
  if (!charge.paid) throw stateError(undefined, 'This charge failed: there is nothing to refund.', 'charge');
  if (charge.refunded) {
    throw stateError('charge_already_refunded', `Charge ${charge.id} has already been refunded.`);
  }
  if (charge.disputed) {
    throw stateError('charge_disputed', `Charge ${charge.id} is disputed, and cannot be refunded meanwhile.`);
  }
  const left = charge.amount - charge.amount_refunded;
  if (asked !== undefined && asked > left) {
    const amounts = [asked, left].map((amount) => formatMoney(amount, charge.currency));
    throw stateError(
      undefined,
      `${amounts[0]} cannot be refunded: ${amounts[1]} is left of the charge.`,
      'amount',
    );
  }
  return asked ?? left;
}

function buildRefund(
  context: SandboxContext,
  charge: Stripe.Charge,
  details: {
    amount: number;
    reason: 'duplicate' | 'fraudulent' | 'requested_by_customer' | undefined;
    metadata: Record<string, string>;
  },
): Stripe.Refund {
  return {
    id: newIdentifier('refund'),
    object: 'refund',
    amount: details.amount,
    balance_transaction: null,
    charge: charge.id,
    created: context.now,
    currency: charge.currency,
    customer: charge.customer,
    customer_account: null,
    destination_details: {
      card: { reference_status: 'pending', reference_type: 'acquirer_reference_number', type: 'refund' },
      type: 'card',
    },
    metadata: details.metadata,
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason: details.reason ?? null,
    receipt_number: null,
    source_transfer_reversal: null,
    status: 'succeeded',
    transfer_reversal: null,
  };
}

/** The refund once the card network has named it, which the second event tells. */
function settle(refund: Stripe.Refund): Stripe.Refund {
  return {
    ...refund,
    destination_details: {
      card: {
        reference: randomLetters(16),
        reference_status: 'available',
        reference_type: 'acquirer_reference_number',
        type: 'refund',
      },
      type: 'card',
    },
  };
}
