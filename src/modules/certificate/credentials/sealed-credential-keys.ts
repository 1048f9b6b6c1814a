import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { inject, injectable } from 'tsyringe';
import { InstanceSecret } from '../../../platform/config/instance-secret';
import { seal, unseal } from '../../../platform/config/seal';
import { newId } from '../../../platform/identifiers/identifier';
import { multikeyOf } from './multibase';

export interface FreshCredentialKey {
  readonly id: string;
  readonly publicKeyMultibase: string;
  readonly sealedPrivateKey: string;
}

/** Makes keys that sign credentials, and seals their private halves with a key that is not in the database. */
@injectable()
export class SealedCredentialKeys {
  private readonly sealingKey: Buffer;

  constructor(@inject(InstanceSecret) secret: InstanceSecret) {
    this.sealingKey = secret.derive('certificate.credential-keys');
  }

  make(): FreshCredentialKey {
    const id = newId();
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const { x = '' } = publicKey.export({ format: 'jwk' });
    return {
      id,
      publicKeyMultibase: multikeyOf(Buffer.from(x, 'base64url')),
      sealedPrivateKey: seal(this.sealingKey, privateKey.export({ format: 'der', type: 'pkcs8' }), id),
    };
  }

  /** @throws Error where the key was sealed with another instance secret. */
  open({ id, sealedPrivateKey }: Pick<FreshCredentialKey, 'id' | 'sealedPrivateKey'>): KeyObject {
    try {
      const der = unseal(this.sealingKey, sealedPrivateKey, id);
      return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
    } catch (error) {
      throw new Error(
        'The key that signs credentials was sealed with another SECRET_KEY. Give this process the same one.',
        { cause: error },
      );
    }
  }
}
