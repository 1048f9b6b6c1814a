import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { accessTokenRules } from '../../../platform/auth/access-token';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { authErrors } from '../auth.errors';
import { AccountRepository } from '../data/account.repository';
import { ApiKeyRepository } from '../data/api-key.repository';
import { SecondFactorRepository } from '../data/second-factor.repository';
import { isAlive } from '../domain/api-key';
import type { ApiKeyToken } from '../http/api-key.schemas';
import { hashSecret } from '../secrets/hash-secret';
import { AccessTokens } from '../signing/access-tokens';
import { SecondFactorRequirement } from './second-factor-requirement';

/**
 * Gives an access token for a key, good for the key's scopes and for a quarter of an hour: so every process recognises it as
 * it does any other, and a key that is revoked opens nothing from then on.
 */
@injectable()
export class ExchangeApiKey {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(AccountRepository) private readonly accounts: AccountRepository,
    @inject(ApiKeyRepository) private readonly keys: ApiKeyRepository,
    @inject(SecondFactorRepository) private readonly factors: SecondFactorRepository,
    @inject(SecondFactorRequirement) private readonly requirement: SecondFactorRequirement,
    @inject(AccessTokens) private readonly tokens: AccessTokens,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute({ apiKey }: { apiKey: string }): Promise<z.input<typeof ApiKeyToken>> {
    const { key, account, isMissing, issuedAt } = await this.work.run(async (tx) => {
      const now = this.clock.now();
      const found = await this.keys.findByHash(tx, hashSecret(apiKey));
      if (!found || !isAlive(found, now)) throw authErrors.apiKeyInvalid();
      // Held, so that a change of roles finds the token older than itself.
      const holder = await this.accounts.hold(tx, found.userId);
      if (!holder) throw authErrors.apiKeyInvalid();
      await this.keys.noteUse(tx, found.id, now);
      const isAsked = this.requirement.holdsFor(holder.roles);
      return {
        key: found,
        account: holder,
        isMissing: isAsked && !(await this.factors.isOn(tx, holder.id)),
        issuedAt: now,
      };
    });
    const accessToken = await this.tokens.issue({
      userId: account.id,
      roles: account.roles,
      sessionId: key.id,
      issuedAt,
      mustSetUp: isMissing ? 'second_factor' : undefined,
      scopes: key.scopes,
    });
    const { lifetimeSeconds } = accessTokenRules;
    return { accessToken, expiresInSeconds: lifetimeSeconds, scopes: [...key.scopes] };
  }
}
