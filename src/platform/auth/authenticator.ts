import type { IncomingMessage } from 'node:http';
import { decodeProtectedHeader } from 'jose';
import { Passport } from 'passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { platformErrors } from '../errors/platform-errors';
import type { Caller } from '../http/authenticate';
import type { Clock } from '../time/clock';
import { AccessTokenClaims, accessTokenRules } from './access-token';
import { anonymous } from './principal';
import type { PublicKeys } from './public-keys';
import type { Revocations } from './revocations';

interface VerifiedToken {
  readonly caller: Caller;
  readonly sessionId: string;
  readonly issuedAt: number;
  readonly expiresAt: number;
}

const longestToken = 4_096;
const mostRemembered = 10_000;

/**
 * Recognises whoever sends a request by its bearer token (RFC 6750), with passport-jwt and auth's public keys.
 * A verified token is remembered until it expires or is revoked: checking a signature costs more than all else.
 */
export class Authenticator {
  private readonly passport = new Passport();
  private readonly verified = new Map<string, VerifiedToken>();

  constructor(
    private readonly keys: PublicKeys,
    private readonly revocations: Revocations,
    private readonly clock: Clock,
  ) {
    this.passport.use(
      new Strategy(
        {
          jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
          algorithms: [accessTokenRules.algorithm],
          issuer: accessTokenRules.issuer,
          audience: accessTokenRules.audience,
          // Time is the injected clock's.
          ignoreExpiration: true,
          secretOrKeyProvider: (_request, token, done) => {
            this.keyOf(String(token)).then(
              (key) => done(null, key as never),
              (error: unknown) => done(error),
            );
          },
        },
        (claims: unknown, done) => {
          const parsed = AccessTokenClaims.safeParse(claims);
          done(null, parsed.success ? parsed.data : false);
        },
      ),
    );
  }

  /** Who asks; at once where the token was verified before. Throws `auth.token_invalid` for one that does not hold. */
  authenticate(request: IncomingMessage): Caller | Promise<Caller> {
    const token = bearerTokenOf(request);
    if (token === undefined) return { principal: anonymous };
    const known = this.verified.get(token);
    if (known) return this.admit(token, known);
    return this.verify(request, token);
  }

  private async verify(request: IncomingMessage, token: string): Promise<Caller> {
    const claims = await new Promise<AccessTokenClaims | false>((resolve, reject) => {
      const check = this.passport.authenticate(
        'jwt',
        { session: false },
        (error: unknown, verified: AccessTokenClaims | false) => (error ? reject(error) : resolve(verified)),
      ) as (request: IncomingMessage, response: object, next: (error: unknown) => void) => void;
      check(request, {}, reject);
    });
    if (!claims) throw platformErrors.tokenInvalid();
    const { sub, sid, roles, must_set_up: mustSetUp, scopes, iat, exp } = claims;
    const caller: Caller = {
      principal: {
        kind: 'person',
        id: sub,
        roles,
        sessionId: sid,
        ...(mustSetUp && { mustSetUp }),
        ...(scopes && { scopes }),
      },
      accessToken: token,
    };
    const fresh = { caller, sessionId: sid, issuedAt: Math.round(iat * 1_000), expiresAt: exp * 1_000 };
    this.remember(token, fresh);
    return this.admit(token, fresh);
  }

  private admit(token: string, known: VerifiedToken): Caller {
    const hasExpired = known.expiresAt <= this.clock.now().getTime();
    if (!hasExpired && !this.revocations.isRevoked(known.sessionId, known.issuedAt)) return known.caller;
    this.verified.delete(token);
    throw platformErrors.tokenInvalid();
  }

  private remember(token: string, fresh: VerifiedToken): void {
    if (this.verified.size >= mostRemembered) {
      const oldest = this.verified.keys().next().value;
      if (oldest !== undefined) this.verified.delete(oldest);
    }
    this.verified.set(token, fresh);
  }

  private async keyOf(token: string) {
    const keyId = keyIdOf(token);
    const key =
      keyId === undefined ? undefined : (this.keys.findKnown(keyId) ?? (await this.keys.find(keyId)));
    if (!key) throw platformErrors.tokenInvalid();
    return key.key;
  }
}

function bearerTokenOf(request: IncomingMessage): string | undefined {
  const header = request.headers.authorization;
  if (header === undefined) return undefined;
  // Nothing may stand behind it: a token is remembered as it came, and must not come in a thousand guises.
  const token = header.length > longestToken ? undefined : /^bearer +([^\s]+)$/i.exec(header)?.[1];
  if (token === undefined) throw platformErrors.tokenInvalid();
  return token;
}

function keyIdOf(token: string): string | undefined {
  try {
    return decodeProtectedHeader(token).kid;
  } catch {
    return undefined;
  }
}
