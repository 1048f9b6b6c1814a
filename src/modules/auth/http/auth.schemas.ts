import { z } from 'zod';
import { Role } from '../../../platform/auth/principal';
import { emailAddress, shortText, text } from '../../../platform/http/schemas';
import { lengthOf, longestPassword, shortestPassword } from '../domain/password-rules';

export const EmailAddress = emailAddress;

/** Shown on certificates and beside reviews: without what ends a line, or turns the direction of the text around it. */
const Name = shortText
  .max(100)
  .normalize('NFC')
  .regex(/^[^\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]*$/u, { error: 'Must be one line.' })
  .regex(/^$|[\p{L}\p{N}\p{P}\p{S}]/u, { error: 'Must have something to see.' });

/** A password as it was typed, to be compared. */
export const GivenPassword = text(1_000, 1).normalize('NFC');

/** A password to be kept: NIST SP 800-63B-4, section 3.1.1.2. A character is a code point. */
export const NewPassword = text(1_000)
  .normalize('NFC')
  .refine((password) => lengthOf(password) >= shortestPassword, {
    error: `Must have at least ${shortestPassword} characters. A few words will do.`,
  })
  .refine((password) => lengthOf(password) <= longestPassword, {
    error: `Must have at most ${longestPassword} characters.`,
  })
  .meta({
    description: `${shortestPassword} to ${longestPassword} characters of any kind; refused when it is easy to guess.`,
  });

const LinkToken = text(200, 1);

export const RegisterRequest = z
  .strictObject({ email: EmailAddress, password: NewPassword, name: Name })
  .meta({ id: 'RegisterRequest' });

export const SignInRequest = z
  .strictObject({ email: EmailAddress, password: GivenPassword })
  .meta({ id: 'SignInRequest' });

/** For what needs no more than its cookie. */
export const NothingRequest = z.strictObject({}).optional().meta({ id: 'NothingRequest' });

export const PasswordResetRequest = z
  .strictObject({ email: EmailAddress })
  .meta({ id: 'PasswordResetRequest' });

export const PasswordResetConfirmation = z
  .strictObject({ token: LinkToken, password: NewPassword })
  .meta({ id: 'PasswordResetConfirmation' });

export const EmailVerificationConfirmation = z
  .strictObject({ token: LinkToken })
  .meta({ id: 'EmailVerificationConfirmation' });

export const PasswordChangeRequest = z
  .strictObject({ currentPassword: GivenPassword, newPassword: NewPassword })
  .meta({ id: 'PasswordChangeRequest' });

export const RevokeAllRequest = z
  .strictObject({ keepsThisOne: z.boolean().default(false) })
  .optional()
  .meta({ id: 'RevokeAllRequest' });

export const RolesRequest = z
  .strictObject({ roles: z.array(Role).max(Role.options.length) })
  .meta({ id: 'RolesRequest', description: 'Everybody is a learner, whether that is said or not.' });

export const SessionAnswer = z
  .object({
    accessToken: z.string(),
    expiresIn: z.int().meta({ description: 'Seconds until the access token expires.' }),
    user: z.object({ id: z.uuid(), email: z.string(), name: z.string(), roles: z.array(Role) }),
    mustSetUp: z.literal('second_factor').optional().meta({
      description:
        'There where a role asks for a second factor: until there is one, the token opens nothing else.',
    }),
  })
  .meta({ id: 'Session', description: 'The refresh token comes as a cookie.' });

export const SessionView = z
  .object({
    id: z.uuid(),
    device: z.string(),
    address: z.string(),
    createdAt: z.iso.datetime(),
    lastSeenAt: z.iso.datetime(),
    isCurrent: z.boolean(),
  })
  .meta({ id: 'SignedInDevice' });

export const AccountView = z
  .object({
    id: z.uuid(),
    email: z.string(),
    name: z.string(),
    roles: z.array(Role),
    isEmailVerified: z.boolean(),
    hasSecondFactor: z.boolean(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Account' });

export const Jwks = z
  .object({
    keys: z.array(
      z.object({
        kty: z.string(),
        n: z.string(),
        e: z.string(),
        kid: z.string(),
        alg: z.string(),
        use: z.string(),
      }),
    ),
  })
  .meta({ id: 'Jwks', description: 'RFC 7517.' });
