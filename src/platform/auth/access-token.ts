import { z } from 'zod';
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
  /** The session, which can be revoked. */
  sid: z.uuid(),
  roles: z.array(Role),
  /** What has to be set up before the token opens anything else. */
  must_set_up: z.literal('second_factor').optional(),
  /** When it was made, in seconds with a fraction, so that revoking tells the tokens before from those after. */
  iat: z.number(),
  exp: z.number(),
});
export type AccessTokenClaims = z.infer<typeof AccessTokenClaims>;
