import { SignJWT } from 'jose';
import { inject, injectable } from 'tsyringe';
import { accessTokenRules } from '../../../platform/auth/access-token';
import type { ApiScope } from '../../../platform/auth/api-scopes';
import type { Role } from '../../../platform/auth/principal';
import { KeyRing } from './key-ring';

/** Makes access tokens. */
@injectable()
export class AccessTokens {
  constructor(@inject(KeyRing) private readonly ring: KeyRing) {}

  /** @param bearer with `issuedAt` taken while the roles were held, so that a change of roles finds the token older. */
  async issue(bearer: {
    readonly userId: string;
    readonly roles: readonly Role[];
    readonly sessionId: string;
    readonly issuedAt: Date;
    readonly mustSetUp?: 'second_factor' | undefined;
    /** Of an API key. */
    readonly scopes?: readonly ApiScope[];
  }): Promise<string> {
    const key = await this.ring.signing();
    const issuedAt = bearer.issuedAt.getTime() / 1_000;
    const { sessionId: sid, roles, mustSetUp, scopes } = bearer;
    return new SignJWT({ sid, roles: [...roles], must_set_up: mustSetUp, scopes: scopes && [...scopes] })
      .setProtectedHeader({ alg: accessTokenRules.algorithm, kid: key.id, typ: 'at+jwt' })
      .setSubject(bearer.userId)
      .setIssuer(accessTokenRules.issuer)
      .setAudience(accessTokenRules.audience)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + accessTokenRules.lifetimeSeconds)
      .sign(key.privateKey);
  }
}
