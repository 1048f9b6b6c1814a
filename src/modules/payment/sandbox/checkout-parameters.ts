import { z } from 'zod';
import { isCurrency } from './money';
import { boolean, expand, integer, listOf, metadata, text } from './parameters';

const url = z
  .string()
  .max(5_000)
  .refine((value) => isWebUrl(value), { error: 'not a valid URL; it needs http:// or https:// in front' });

const currency = z
  .string()
  .max(10)
  .transform((code) => code.toLowerCase())
  .refine(isCurrency, { error: 'not a currency that is known here' });

const productData = z.strictObject({
  name: text(1_500),
  description: text(5_000).optional(),
  images: listOf(text(2_048), 8).optional(),
  metadata: metadata.optional(),
  tax_code: text(100).optional(),
  unit_label: text(12).optional(),
});

const lineItem = z.strictObject({
  price_data: z.strictObject({
    currency,
    unit_amount: integer(0, 99_999_999),
    product_data: productData,
    tax_behavior: z.enum(['exclusive', 'inclusive', 'unspecified']).optional(),
  }),
  quantity: integer(1, 999_999),
});

const paymentIntentData = z.strictObject({
  description: text(1_000).optional(),
  metadata: metadata.optional(),
  receipt_email: text(512).optional(),
  statement_descriptor: text(22).optional(),
  statement_descriptor_suffix: text(22).optional(),
  transfer_group: text(255).optional(),
});

/** Switches that change the money or the flow in ways the sandbox does not play through: only "off" is taken. */
const switchedOff = z.strictObject({
  enabled: z.literal('false', { error: 'the sandbox cannot play this through' }),
});

/**
 * The parameters of `POST /v1/checkout/sessions` that the sandbox plays through. What it would have to ignore it refuses as
 * unknown, so that nothing works here that would do something else with Stripe itself.
 */
export const createSessionParameters = z.strictObject({
  mode: z.literal('payment', { error: 'the sandbox plays through one-off payments only' }),
  line_items: listOf(lineItem, 100),
  success_url: url,
  cancel_url: url.optional(),
  client_reference_id: text(200).optional(),
  currency: currency.optional(),
  customer: text(255).optional(),
  customer_email: text(800).optional(),
  customer_creation: z.enum(['always', 'if_required']).optional(),
  expires_at: integer(0, 99_999_999_999).optional(),
  locale: text(10).optional(),
  metadata: metadata.optional(),
  payment_intent_data: paymentIntentData.optional(),
  payment_method_types: listOf(z.literal('card', { error: 'the sandbox takes cards only' }), 1).optional(),
  submit_type: z.enum(['auto', 'book', 'donate', 'pay']).optional(),
  billing_address_collection: z.literal('auto').optional(),
  allow_promotion_codes: z.literal('false').optional(),
  automatic_tax: switchedOff.optional(),
  invoice_creation: switchedOff.optional(),
  phone_number_collection: switchedOff.optional(),
  tax_id_collection: switchedOff.optional(),
  adaptive_pricing: z.strictObject({ enabled: boolean }).optional(),
  ui_mode: z.enum(['hosted_page', 'hosted']).optional(),
  expand,
});

export type CreateSessionInput = z.output<typeof createSessionParameters>;
export type PaymentIntentData = z.output<typeof paymentIntentData>;

/** Braces are left as they are: `{CHECKOUT_SESSION_ID}` is filled in later. */
function isWebUrl(value: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(value.replaceAll(/[{}]/g, '')).protocol);
  } catch {
    return false;
  }
}
