import type Stripe from 'stripe';

/**
 * The objects that the sandbox keeps, as they travel: the SDK's own types, so that the compiler refuses an object that
 * lacks a field. Where the SDK turns a wire value into a class of its own (decimal strings), the wire value stands here.
 */
export interface WireObjects {
  'checkout.session': WireSession;
  payment_intent: Stripe.PaymentIntent;
  charge: Stripe.Charge;
  refund: Stripe.Refund;
  customer: Stripe.Customer;
  balance_transaction: Stripe.BalanceTransaction;
  dispute: Stripe.Dispute;
  product: Stripe.Product;
}

export type WireObjectType = keyof WireObjects;

export type WireSession = Omit<Stripe.Checkout.Session, 'line_items'>;

export type WirePrice = Omit<Stripe.Price, 'unit_amount_decimal'> & { unit_amount_decimal: string | null };

export type WireLineItem = Omit<Stripe.LineItem, 'price'> & { price: WirePrice };

export type WireMetadata = Record<string, string>;

/** A request as it came, headers in lower case. The path carries its query. */
export interface WireRequest {
  method: string;
  path: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  rawBody: string | Buffer;
}

export interface WireAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}
