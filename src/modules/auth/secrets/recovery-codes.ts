import { randomBytes } from 'node:crypto';
import { hashSecret } from './hash-secret';

export const recoveryCodeCount = 10;
/** Without what is read as something else: no i, l, o and u. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
/** 120 bits, so that a plain hash is enough to keep them (OWASP ASVS, 6.5.2). */
const length = 24;

/** Ten codes, as they are shown once: `7k3m-9xpa-…`. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: recoveryCodeCount }, () => {
    const letters = [...randomBytes(length)].map((byte) => alphabet[byte % alphabet.length]);
    return (letters.join('').match(/.{4}/g) ?? []).join('-');
  });
}

/** The hash that a recovery code is kept under, however it was typed; undefined for what cannot be one. */
export function hashRecoveryCode(userId: string, typed: string): string | undefined {
  const code = typed.toLowerCase().replace(/[\s-]/g, '');
  return code.length === length ? hashSecret(`${userId}:${code}`) : undefined;
}
