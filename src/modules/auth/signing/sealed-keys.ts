import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  generateKeyPair,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { promisify } from 'node:util';
import { exportJWK, type JWK } from 'jose';
import { inject, injectable } from 'tsyringe';
import { accessTokenRules } from '../../../platform/auth/access-token';
import { InstanceSecret } from '../../../platform/config/instance-secret';
import { newId } from '../../../platform/identifiers/identifier';

const generate = promisify(generateKeyPair);
const algorithm = 'aes-256-gcm';
const nonceLength = 12;
const tagLength = 16;

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
      sealedPrivateKey: this.seal(privateKey, id),
    };
  }

  /** @throws Error where the key was sealed with another instance secret. */
  open(keyId: string, sealed: string): KeyObject {
    const bytes = Buffer.from(sealed, 'base64');
    const decipher = createDecipheriv(algorithm, this.sealingKey, bytes.subarray(0, nonceLength));
    decipher.setAAD(Buffer.from(keyId));
    decipher.setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength));
    try {
      const der = Buffer.concat([decipher.update(bytes.subarray(nonceLength + tagLength)), decipher.final()]);
      return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
    } catch (error) {
      throw new Error(
        'The signing keys in the database were sealed with another SECRET_KEY. Give this process the same one.',
        { cause: error },
      );
    }
  }

  private seal(privateKey: KeyObject, keyId: string): string {
    const nonce = randomBytes(nonceLength);
    const cipher = createCipheriv(algorithm, this.sealingKey, nonce);
    cipher.setAAD(Buffer.from(keyId));
    const der = privateKey.export({ format: 'der', type: 'pkcs8' });
    const sealed = Buffer.concat([cipher.update(der), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
  }
}
