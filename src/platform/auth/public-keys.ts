import type { KeyObject } from 'node:crypto';
import type { JWK } from 'jose';
import type { InjectionToken } from 'tsyringe';

export interface VerificationKey {
  readonly keyId: string;
  readonly key: KeyObject;
}

/** Auth's public keys: with them every process verifies tokens by itself. Provided by auth where it is hosted. */
export interface PublicKeys {
  /** The key with this id, asking the source once more if it is not known; undefined when there is none. */
  find(keyId: string): Promise<VerificationKey | undefined>;
  /** A key that is known already, without waiting. */
  findKnown(keyId: string): VerificationKey | undefined;
  /** RFC 7517. */
  asJwks(): Promise<{ readonly keys: readonly JWK[] }>;
}
export const PublicKeys: InjectionToken<PublicKeys> = Symbol('PublicKeys');
