import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { exportJWK, SignJWT } from 'jose';
import { accessTokenRules } from '../auth/access-token';
import type { Person } from '../auth/principal';
import type { PublicKeys, VerificationKey } from '../auth/public-keys';

let privateKey: KeyObject | undefined;
const keyId = 'test';

function signingKey(): KeyObject {
  privateKey ??= generateKeyPairSync('rsa', { modulusLength: 2_048 }).privateKey;
  return privateKey;
}

/** Keys of a test's own, for processes that do not host auth. */
export const testKeys: PublicKeys = {
  find: async (id) => known(id),
  findKnown: known,
  asJwks: async () => ({ keys: [await exportJWK(createPublicKey(signingKey()))] }),
};

function known(id: string): VerificationKey | undefined {
  return id === keyId ? { keyId, key: createPublicKey(signingKey()) } : undefined;
}

/** An access token as auth would sign it. */
export async function tokenFor(person: Person, now: Date): Promise<string> {
  const seconds = now.getTime() / 1_000;
  return new SignJWT({ sid: person.sessionId, roles: [...person.roles] })
    .setProtectedHeader({ alg: accessTokenRules.algorithm, kid: keyId })
    .setSubject(person.id)
    .setIssuer(accessTokenRules.issuer)
    .setAudience(accessTokenRules.audience)
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + accessTokenRules.lifetimeSeconds)
    .sign(signingKey());
}
