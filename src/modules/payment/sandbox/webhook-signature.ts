import { createHmac } from 'node:crypto';

/** The `Stripe-Signature` header of a payload (https://docs.stripe.com/webhooks#verify-manually), scheme v1. */
export function signWebhook(payload: string, secret: string, at: Date): string {
  const seconds = Math.floor(at.getTime() / 1000);
  const signature = createHmac('sha256', secret).update(`${seconds}.${payload}`).digest('hex');
  return `t=${seconds},v1=${signature}`;
}
