import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { inject, injectable } from 'tsyringe';
import { InstanceSecret } from '../../../platform/config/instance-secret';
import { newId } from '../../../platform/identifiers/identifier';
import { multikeyOf } from './multibase';

const algorithm = 'aes-256-gcm';
const nonceLength = 12;
const tagLength = 16;

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
      sealedPrivateKey: this.seal(privateKey, id),
    };
  }

  /** @throws Error where the key was sealed with another instance secret. */
  open({ id, sealedPrivateKey }: Pick<FreshCredentialKey, 'id' | 'sealedPrivateKey'>): KeyObject {
    const bytes = Buffer.from(sealedPrivateKey, 'base64');
    const decipher = createDecipheriv(algorithm, this.sealingKey, bytes.subarray(0, nonceLength));
    decipher.setAAD(Buffer.from(id));
    decipher.setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength));
    try {
      const der = Buffer.concat([decipher.update(bytes.subarray(nonceLength + tagLength)), decipher.final()]);
      return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
    } catch (error) {
      throw new Error(
        'The key that signs credentials was sealed with another SECRET_KEY. Give this process the same one.',
        { cause: error },
      );
    }
  }

  private seal(privateKey: KeyObject, id: string): string {
    const nonce = randomBytes(nonceLength);
    const cipher = createCipheriv(algorithm, this.sealingKey, nonce);
    cipher.setAAD(Buffer.from(id));
    const der = privateKey.export({ format: 'der', type: 'pkcs8' });
    const sealed = Buffer.concat([cipher.update(der), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
  }
}
