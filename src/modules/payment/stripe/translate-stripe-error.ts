import type { JsonValue } from '../../../platform/errors/domain-error';
import { paymentErrors } from '../payment.errors';

/** Answers that would be the same each time (https://docs.stripe.com/error-handling). */
const finalTypes = new Set(['StripeInvalidRequestError', 'StripeCardError']);

/** An error of the SDK in the platform's terms; what is no error of Stripe's stays what it is. */
export function translateStripeError(error: unknown): unknown {
  if (!(error instanceof Error) || !('type' in error) || typeof error.type !== 'string') return error;
  const facts: Record<string, JsonValue> = { type: error.type, message: error.message.slice(0, 500) };
  if ('code' in error && typeof error.code === 'string') facts.code = error.code;
  const isFinal = finalTypes.has(error.type) || isReusedKey(error);
  return isFinal
    ? paymentErrors.refusedByStripe({ facts, cause: error })
    : paymentErrors.stripeUnavailable({ facts, cause: error });
}

/** A key that is still in use (409) is free a moment later; one that came with other parameters (400) never is. */
function isReusedKey(error: Error & { type: unknown }): boolean {
  return error.type === 'StripeIdempotencyError' && 'statusCode' in error && error.statusCode !== 409;
}
