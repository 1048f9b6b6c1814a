import { createHash } from 'node:crypto';
import { keyInUse, keyReused, parameterError } from './errors';
import type { SandboxTransaction } from './sandbox-store';

const longestKey = 255;

/** Keys are remembered for this long at least (https://docs.stripe.com/api/idempotent_requests). */
export const keyLifetime = 24 * 60 * 60 * 1000;

/**
 * Holds an idempotency key for the rest of the transaction, and finds what was answered to it before. Throws 409 while another
 * request with the key is under way, and 400 when the key came with another request.
 */
export async function holdIdempotencyKey(
  transaction: SandboxTransaction,
  key: string,
  fingerprint: string,
): Promise<{ status: number; body: string; requestId: string } | undefined> {
  if (key.length > longestKey) {
    throw parameterError(
      'Idempotency-Key',
      'parameter_invalid',
      `An idempotency key has at most ${longestKey} characters.`,
    );
  }
  if (!(await transaction.tryLock(`idempotency:${key}`))) throw keyInUse();
  const record = await transaction.findIdempotencyRecord(key);
  if (record && record.fingerprint !== fingerprint) throw keyReused(key);
  return record;
}

/** What makes two requests the same: method, path and parameters. */
export function fingerprintRequest(method: string, path: string, body: string): string {
  return createHash('sha256').update(`${method}\n${path}\n${body}`).digest('hex');
}
