import { createHash } from 'node:crypto';
import type Stripe from 'stripe';
import { recordBalance } from './balance-transactions';
import { recordEvent } from './events';
import { newIdentifier } from './identifiers';
import { sandboxFee } from './money';
import { insertObject, type SandboxContext } from './sandbox-context';
import type { TestCard } from './test-cards';

/** Charges a test card for a payment intent: succeeds, or fails as that card does. Tells of it by an event. */
export async function chargeCard(
  context: SandboxContext,
  intent: Stripe.PaymentIntent,
  payer: { card: TestCard; email: string; customer: string | null },
): Promise<Stripe.Charge> {
  const charge = buildCharge(context, intent, payer);
  if (charge.paid) {
    charge.balance_transaction = await recordBalance(context, {
      type: 'charge',
      reportingCategory: 'charge',
      source: charge.id,
      amount: charge.amount,
      currency: charge.currency,
      description: charge.description,
      fee: { amount: sandboxFee(charge.amount), description: 'Sandbox processing fee' },
    });
  }
  await insertObject(context, 'charge', charge);
  await recordEvent(context, charge.paid ? 'charge.succeeded' : 'charge.failed', charge);
  return charge;
}

function buildCharge(
  context: SandboxContext,
  intent: Stripe.PaymentIntent,
  payer: { card: TestCard; email: string; customer: string | null },
): Stripe.Charge {
  const { decline } = payer.card;
  return {
    id: newIdentifier('charge'),
    object: 'charge',
    amount: intent.amount,
    amount_captured: decline ? 0 : intent.amount,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: null,
    billing_details: { address: emptyAddress, email: payer.email, name: null, phone: null, tax_id: null },
    calculated_statement_descriptor: intent.statement_descriptor ?? 'STOA SANDBOX',
    captured: !decline,
    created: context.now,
    currency: intent.currency,
    customer: payer.customer,
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: decline?.code ?? null,
    failure_message: decline?.message ?? null,
    fraud_details: {},
    livemode: false,
    metadata: intent.metadata,
    on_behalf_of: null,
    outcome: outcomeOf(payer.card),
    paid: !decline,
    payment_intent: intent.id,
    payment_method: newIdentifier('payment_method'),
    payment_method_details: { card: cardDetails(context, intent.amount, payer.card), type: 'card' },
    radar_options: {},
    receipt_email: intent.receipt_email,
    receipt_number: null,
    receipt_url: null,
    refunded: false,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: intent.statement_descriptor,
    statement_descriptor_suffix: intent.statement_descriptor_suffix,
    status: decline ? 'failed' : 'succeeded',
    transfer_data: null,
    transfer_group: intent.transfer_group,
  };
}

const emptyAddress: Stripe.Address = {
  city: null,
  country: null,
  line1: null,
  line2: null,
  postal_code: null,
  state: null,
};

function outcomeOf(card: TestCard): Stripe.Charge.Outcome {
  const { decline } = card;
  return {
    advice_code: decline ? 'try_again_later' : null,
    network_advice_code: null,
    network_decline_code: null,
    network_status: decline ? 'declined_by_network' : 'approved_by_network',
    reason: decline?.declineCode ?? null,
    risk_level: 'normal',
    risk_score: 0,
    seller_message: decline ? `The test card says: ${decline.declineCode}.` : 'Payment complete.',
    type: decline ? 'issuer_declined' : 'authorized',
  };
}

function cardDetails(
  context: SandboxContext,
  amount: number,
  card: TestCard,
): Stripe.Charge.PaymentMethodDetails.Card {
  return {
    amount_authorized: card.decline ? null : amount,
    authorization_code: card.decline ? null : '123456',
    brand: card.brand,
    checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: null },
    country: 'US',
    electronic_commerce_indicator: null,
    exp_month: 12,
    // A test card never runs out: its year is always ahead.
    exp_year: new Date(context.now * 1000).getUTCFullYear() + 4,
    fingerprint: createHash('sha256').update(card.number).digest('hex').slice(0, 16),
    funding: 'credit',
    installments: null,
    last4: card.number.slice(-4),
    mandate: null,
    network: card.brand,
    network_transaction_id: null,
    regulated_status: 'unregulated',
    three_d_secure: null,
    transaction_link_id: null,
    wallet: null,
  };
}
