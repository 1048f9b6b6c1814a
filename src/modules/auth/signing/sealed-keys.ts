import { createPrivateKey, generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { exportJWK, type JWK } from 'jose';
import { inject, injectable } from 'tsyringe';
import { accessTokenRules } from '../../../platform/auth/access-token';
import { InstanceSecret } from '../../../platform/config/instance-secret';
import { seal, unseal } from '../../../platform/config/seal';
import { newId } from '../../../platform/identifiers/identifier';

const generate = promisify(generateKeyPair);

export interface FreshKey {
  readonly id: string;
  readonly publicKey: JWK;
  readonly sealedPrivateKey: string;
}

/** Makes signing keys, and seals their private halves with a key that is not in the database. */
@injectable()
export class SealedKeys {
  private readonly sealingKey: Buffer;

  constructor(@inject(InstanceSecret) secret: InstanceSecret) {
    this.sealingKey = secret.derive('auth.signing-keys');
  }

  async make(): Promise<FreshKey> {
    const id = newId();
    const { publicKey, privateKey } = await generate('rsa', { modulusLength: 2_048 });
    const jwk = await exportJWK(publicKey);
    return {
      id,
      publicKey: { ...jwk, kid: id, alg: accessTokenRules.algorithm, use: 'sig' },
      sealedPrivateKey: seal(this.sealingKey, privateKey.export({ format: 'der', type: 'pkcs8' }), id),
    };
  }

  /** @throws Error where the key was sealed with another instance secret. */
  open(keyId: string, sealed: string): KeyObject {
    try {
      return createPrivateKey({
        key: unseal(this.sealingKey, sealed, keyId),
        format: 'der',
        type: 'pkcs8',
      });
    } catch (error) {
      throw new Error(
        'The signing keys in the database were sealed with another SECRET_KEY. Give this process the same one.',
        { cause: error },
      );
    }
  }
}
