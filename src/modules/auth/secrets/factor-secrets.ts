import { inject, injectable } from 'tsyringe';
import { InstanceSecret } from '../../../platform/config/instance-secret';
import { seal, unseal } from '../../../platform/config/seal';

/** Seals the secrets of second factors with a key that is not in the database, each for its owner. */
@injectable()
export class FactorSecrets {
  private readonly key: Buffer;

  constructor(@inject(InstanceSecret) secret: InstanceSecret) {
    this.key = secret.derive('auth.second-factors');
  }

  seal(secret: Buffer, userId: string): string {
    return seal(this.key, secret, userId);
  }

  open(sealed: string, userId: string): Buffer {
    return unseal(this.key, sealed, userId);
  }
}
