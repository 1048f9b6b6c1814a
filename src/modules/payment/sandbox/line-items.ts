import type Stripe from 'stripe';
import type { CreateSessionInput } from './checkout-parameters';
import { parameterError } from './errors';
import { newIdentifier } from './identifiers';
import type { WireLineItem } from './wire-types';

/** The lines of a session and the products made for them, from `price_data`. All lines share one currency. */
export function buildLineItems(
  input: CreateSessionInput,
  now: number,
): { items: WireLineItem[]; products: Stripe.Product[]; currency: string; total: number } {
  const currency = input.line_items[0]?.price_data.currency;
  if (!currency)
    throw parameterError('line_items', 'parameter_missing', 'A checkout needs at least one line.');
  const lines = input.line_items.map((line, index) => {
    if (line.price_data.currency !== currency) {
      throw parameterError(
        `line_items[${index}][price_data][currency]`,
        'parameter_invalid',
        'All lines of a checkout have the same currency.',
      );
    }
    const product = buildProduct(line.price_data.product_data, now);
    return { product, item: buildLineItem(line, product, now) };
  });
  return {
    items: lines.map((line) => line.item),
    products: lines.map((line) => line.product),
    currency,
    total: lines.reduce((sum, line) => sum + line.item.amount_total, 0),
  };
}

type LineInput = CreateSessionInput['line_items'][number];

function buildLineItem(line: LineInput, product: Stripe.Product, now: number): WireLineItem {
  const { currency, unit_amount: unitAmount, tax_behavior: taxBehavior } = line.price_data;
  const amount = unitAmount * line.quantity;
  return {
    id: newIdentifier('item'),
    object: 'item',
    adjustable_quantity: null,
    amount_discount: 0,
    amount_subtotal: amount,
    amount_tax: 0,
    amount_total: amount,
    currency,
    description: product.name,
    metadata: {},
    price: {
      id: newIdentifier('price'),
      object: 'price',
      active: false,
      billing_scheme: 'per_unit',
      created: now,
      currency,
      custom_unit_amount: null,
      livemode: false,
      lookup_key: null,
      metadata: {},
      nickname: null,
      product: product.id,
      recurring: null,
      tax_behavior: taxBehavior ?? 'unspecified',
      tiers_mode: null,
      transform_quantity: null,
      type: 'one_time',
      unit_amount: unitAmount,
      unit_amount_decimal: String(unitAmount),
    },
    quantity: line.quantity,
  };
}

function buildProduct(data: LineInput['price_data']['product_data'], now: number): Stripe.Product {
  return {
    id: newIdentifier('product'),
    object: 'product',
    active: false,
    created: now,
    default_price: null,
    description: data.description ?? null,
    images: data.images ?? [],
    livemode: false,
    marketing_features: [],
    metadata: data.metadata ?? {},
    name: data.name,
    package_dimensions: null,
    shippable: null,
    statement_descriptor: null,
    tax_code: data.tax_code ?? null,
    tax_details: null,
    type: 'service',
    unit_label: data.unit_label ?? null,
    updated: now,
    url: null,
  };
}
