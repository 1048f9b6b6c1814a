import { randomBytes } from 'node:crypto';

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

const shapes = {
  'checkout.session': { prefix: 'cs_test_a1', length: 56 },
  payment_intent: { prefix: 'pi_3', length: 23 },
  charge: { prefix: 'ch_3', length: 23 },
  refund: { prefix: 're_3', length: 23 },
  customer: { prefix: 'cus_', length: 14 },
  balance_transaction: { prefix: 'txn_3', length: 23 },
  dispute: { prefix: 'du_1', length: 23 },
  product: { prefix: 'prod_', length: 14 },
  price: { prefix: 'price_1', length: 23 },
  item: { prefix: 'li_1', length: 23 },
  payment_method: { prefix: 'pm_1', length: 23 },
  event: { prefix: 'evt_1', length: 23 },
  request: { prefix: 'req_', length: 14 },
} as const;

/** A new id in the form of Stripe's: a prefix that tells the kind, then letters nobody guesses. */
export function newIdentifier(kind: keyof typeof shapes): string {
  const { prefix, length } = shapes[kind];
  return prefix + randomLetters(length);
}

/** Letters and digits, each equally likely. */
export function randomLetters(length: number): string {
  let text = '';
  while (text.length < length) {
    for (const byte of randomBytes(length * 2)) {
      // 248 = 4 × 62: bytes above it would make some letters likelier than others.
      if (byte < 248 && text.length < length) text += letters[byte % 62];
    }
  }
  return text;
}
