import { createHmac, randomBytes } from 'node:crypto';
import { inject, injectable } from 'tsyringe';
import { InstanceSecret } from '../../../platform/config/instance-secret';

/** Makes refresh tokens: 256 bits that say nothing. Only their hashes are kept (`hashSecret`). */
@injectable()
export class RefreshTokens {
  private readonly key: Buffer;

  constructor(@inject(InstanceSecret) secret: InstanceSecret) {
    this.key = secret.derive('auth.refresh');
  }

  first(): string {
    return randomBytes(32).toString('base64url');
  }

  /** The one token that follows another: derived, so that it can be given again without having been kept. */
  successorOf(token: string): string {
    return createHmac('sha256', this.key).update(token).digest('base64url');
  }
}
