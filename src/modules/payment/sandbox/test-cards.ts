/**
 * The card numbers that Stripe publishes for testing (https://docs.stripe.com/testing). The sandbox takes no others, so
 * that nobody's real card ever reaches it, and it keeps their last four digits alone.
 */
export interface TestCard {
  number: string;
  brand: 'visa' | 'mastercard' | 'amex';
  description: string;
  decline?: CardDecline;
  /** What its holder objects to as soon as it is charged. */
  dispute?: 'fraudulent' | 'product_not_received';
}

export interface CardDecline {
  code: string;
  declineCode: string;
  message: string;
}

export const testCards: readonly TestCard[] = [
  { number: '4242424242424242', brand: 'visa', description: 'succeeds' },
  { number: '5555555555554444', brand: 'mastercard', description: 'succeeds' },
  { number: '378282246310005', brand: 'amex', description: 'succeeds' },
  {
    number: '4000000000000002',
    brand: 'visa',
    description: 'is declined',
    decline: { code: 'card_declined', declineCode: 'generic_decline', message: 'Your card was declined.' },
  },
  {
    number: '4000000000009995',
    brand: 'visa',
    description: 'lacks funds',
    decline: {
      code: 'card_declined',
      declineCode: 'insufficient_funds',
      message: 'Your card has insufficient funds.',
    },
  },
  {
    number: '4000000000000069',
    brand: 'visa',
    description: 'has expired',
    decline: { code: 'expired_card', declineCode: 'expired_card', message: 'Your card has expired.' },
  },
  {
    number: '4000000000000259',
    brand: 'visa',
    description: 'succeeds, then is disputed as fraudulent',
    dispute: 'fraudulent',
  },
  {
    number: '4000000000002685',
    brand: 'visa',
    description: 'succeeds, then is disputed as not received',
    dispute: 'product_not_received',
  },
];

/** The test card with this number, spaces and dashes aside. */
export function findTestCard(cardNumber: string): TestCard | undefined {
  const digits = cardNumber.slice(0, 40).replace(/[\s-]/g, '');
  return testCards.find((card) => card.number === digits);
}

/** "4242 4242 4242 4242" */
export function formatCardNumber(number: string): string {
  return number.replace(/(\d{4})(?=\d)/g, '$1 ');
}
