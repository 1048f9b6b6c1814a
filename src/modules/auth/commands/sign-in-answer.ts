import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { Database } from '../../../platform/database/tokens';
import { SecondFactorRepository } from '../data/second-factor.repository';
import { presentSignIn } from '../http/auth.presenter';
import type { SessionAnswer } from '../http/auth.schemas';
import { AccessTokens } from '../signing/access-tokens';
import { SecondFactorRequirement } from './second-factor-requirement';
import type { OpenSession } from './session-opener';

/** What a signed-in person gets: the answer that she reads, and the refresh token that only the cookie knows. */
export interface SignedIn {
  readonly answer: z.input<typeof SessionAnswer>;
  readonly refreshToken: string;
  readonly maxAgeSeconds: number;
}

@injectable()
export class SignInAnswer {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(SecondFactorRepository) private readonly factors: SecondFactorRepository,
    @inject(SecondFactorRequirement) private readonly requirement: SecondFactorRequirement,
    @inject(AccessTokens) private readonly accessTokens: AccessTokens,
  ) {}

  async for(session: OpenSession): Promise<SignedIn> {
    const { account, sessionId, issuedAt, refreshToken, expiresAt } = session;
    const { id: userId, roles } = account;
    const isMissing = this.requirement.holdsFor(roles) && !(await this.factors.isOn(this.database, userId));
    const mustSetUp = isMissing ? 'second_factor' : undefined;
    const accessToken = await this.accessTokens.issue({ userId, roles, sessionId, issuedAt, mustSetUp });
    const maxAgeSeconds = Math.ceil((expiresAt.getTime() - issuedAt.getTime()) / 1_000);
    return { answer: presentSignIn(account, accessToken, mustSetUp), refreshToken, maxAgeSeconds };
  }
}
