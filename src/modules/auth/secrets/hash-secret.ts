import { createHash } from 'node:crypto';

/** The hash under which a secret of 256 random bits is kept. Passwords are hashed by the password lane instead. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
