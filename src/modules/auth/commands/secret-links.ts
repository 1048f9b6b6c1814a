import { inject, injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import { newId } from '../../../platform/identifiers/identifier';
import { emailVerificationRequested, passwordResetRequested } from '../auth.contract';
import { LinkRequestRepository } from '../data/link-request.repository';
import { hourMilliseconds, lifetimes, mostLinksPerHour } from '../domain/lifetimes';
import { hashSecret } from '../secrets/hash-secret';
import { type LinkKind, LinkTokens } from '../secrets/link-tokens';

/** Asks for links that carry a token: the request is kept and told, the token is neither. */
@injectable()
export class SecretLinks {
  constructor(
    @inject(LinkRequestRepository) private readonly requests: LinkRequestRepository,
    @inject(LinkTokens) private readonly tokens: LinkTokens,
  ) {}

  async request(tx: Transaction, kind: LinkKind, userId: string, now: Date): Promise<void> {
    const requestId = newId();
    const isVerification = kind === 'email_verification';
    const lifetime = isVerification ? lifetimes.emailVerification : lifetimes.passwordReset;
    await this.requests.insert(tx, {
      id: requestId,
      userId,
      kind,
      tokenHash: hashSecret(this.tokens.tokenFor(kind, requestId)),
      createdAt: now,
      expiresAt: new Date(now.getTime() + lifetime),
      usedAt: null,
    });
    const event = isVerification ? emailVerificationRequested : passwordResetRequested;
    await tx.publish(event, { userId, requestId });
  }

  /** Whether so many were sent lately that another would fill the mailbox of someone who may not have asked for any. */
  async isEnough(reader: Reader, kind: LinkKind, userId: string, now: Date): Promise<boolean> {
    const since = new Date(now.getTime() - hourMilliseconds);
    return (await this.requests.countSince(reader, kind, userId, since)) >= mostLinksPerHour;
  }
}
