import { inject, injectable } from 'tsyringe';
import { SiteAddress } from '../../../platform/config/site-address';
import { Database } from '../../../platform/database/tokens';
import { Clock } from '../../../platform/time/clock';
import { authErrors } from '../auth.errors';
import { LinkRequestRepository } from '../data/link-request.repository';
import { type LinkKind, LinkTokens } from '../secrets/link-tokens';

const pages: { readonly [Kind in LinkKind]: string } = {
  email_verification: '/verify-email',
  password_reset: '/reset-password',
};

/** The link for a mail, made anew each time it is asked for; refused where it would not work any more. */
@injectable()
export class GetSecretLink {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(LinkRequestRepository) private readonly links: LinkRequestRepository,
    @inject(LinkTokens) private readonly tokens: LinkTokens,
    @inject(SiteAddress) private readonly site: SiteAddress,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { kind: LinkKind; requestId: string }): Promise<{ url: string; expiresAt: string }> {
    const { kind, requestId } = request;
    const link = await this.links.find(this.database, kind, requestId);
    if (!link || link.usedAt || link.expiresAt <= this.clock.now()) throw authErrors.linkExpired();
    const token = this.tokens.tokenFor(kind, requestId);
    return {
      url: `${this.site.url}${pages[kind]}?token=${token}`,
      expiresAt: link.expiresAt.toISOString(),
    };
  }
}
