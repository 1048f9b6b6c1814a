import { z } from 'zod';
import { ApiScope } from './api-scopes';
import { Role } from './principal';

/** How access tokens are made and checked, in every process (RFC 9068 in spirit: short-lived, signed, self-contained). */
export const accessTokenRules = {
  algorithm: 'RS256',
  issuer: 'stoa',
  audience: 'stoa-api',
  lifetimeSeconds: 15 * 60,
} as const;

export const AccessTokenClaims = z.object({
  /** The person. */
  sub: z.uuid(),
  /** The session or API key, which can be revoked. */
  sid: z.uuid(),
  roles: z.array(Role),
  /** What has to be set up before the token opens anything else. */
  must_set_up: z.literal('second_factor').optional(),
  /** What the API key is good for that it was given for; a token without was given to a person. */
  scopes: z.array(ApiScope).optional(),
  /** When it was made, in seconds with a fraction, so that revoking tells the tokens before from those after. */
  iat: z.number(),
  exp: z.number(),
});
export type AccessTokenClaims = z.infer<typeof AccessTokenClaims>;
