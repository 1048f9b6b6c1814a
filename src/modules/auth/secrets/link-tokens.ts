import { createHmac } from 'node:crypto';
import { inject, injectable } from 'tsyringe';
import { InstanceSecret } from '../../../platform/config/instance-secret';

export type LinkKind = 'email_verification' | 'password_reset';

/** Makes the tokens of links in mails: derived from the request's id, so that only their hashes are kept. */
@injectable()
export class LinkTokens {
  private readonly key: Buffer;

  constructor(@inject(InstanceSecret) secret: InstanceSecret) {
    this.key = secret.derive('auth.links');
  }

  tokenFor(kind: LinkKind, requestId: string): string {
    return createHmac('sha256', this.key).update(`${kind}:${requestId}`).digest('base64url');
  }
}
