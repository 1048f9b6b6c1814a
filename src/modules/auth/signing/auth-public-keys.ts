import type { JWK } from 'jose';
import { inject, injectable } from 'tsyringe';
import type { PublicKeys, VerificationKey } from '../../../platform/auth/public-keys';
import { KeyRing, type KnownKey } from './key-ring';

/** The platform's public keys where auth is hosted: straight from its table. */
@injectable()
export class AuthPublicKeys implements PublicKeys {
  constructor(@inject(KeyRing) private readonly ring: KeyRing) {}

  async find(keyId: string): Promise<VerificationKey | undefined> {
    return verificationKey(await this.ring.find(keyId));
  }

  findKnown(keyId: string): VerificationKey | undefined {
    return verificationKey(this.ring.known(keyId));
  }

  async asJwks(): Promise<{ readonly keys: readonly JWK[] }> {
    return { keys: (await this.ring.all()).map(({ jwk }) => jwk) };
  }
}

function verificationKey(key: KnownKey | undefined): VerificationKey | undefined {
  return key && { keyId: key.id, key: key.publicKey };
}
