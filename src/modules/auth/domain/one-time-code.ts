import { Secret, TOTP } from 'otpauth';

const period = 30;
/** RFC 6238, section 5.2: one step for a clock that is off, or a code that was typed slowly. */
const tolerance = 1;

/** The secret of RFC 4226, section 4: 160 bits. */
export function newSecret(): Buffer {
  return Buffer.from(new Secret({ size: 20 }).bytes);
}

/** The secret as people type it where they cannot scan. */
export function spellSecret(secret: Buffer): string {
  return secretOf(secret).base32;
}

/** The address that a QR code shows to an authenticator (the Key URI format). */
export function keyAddress(secret: Buffer, email: string): string {
  return totpOf(secret, email).toString();
}

/** The time step that a code belongs to; undefined where it is none of now. */
export function stepOf(secret: Buffer, code: string, now: Date): number | undefined {
  // The library compares bytes, and throws where other digits than these have more of them.
  if (!/^[0-9]{6}$/.test(code)) return undefined;
  const timestamp = now.getTime();
  const delta = totpOf(secret, '').validate({ token: code, timestamp, window: tolerance });
  return delta === null ? undefined : Math.floor(timestamp / 1_000 / period) + delta;
}

function totpOf(secret: Buffer, label: string): TOTP {
  return new TOTP({ issuer: 'Stoa', label, secret: secretOf(secret), period, digits: 6, algorithm: 'SHA1' });
}

function secretOf(secret: Buffer): Secret {
  return new Secret({ buffer: new Uint8Array(secret).buffer });
}
