import { z } from 'zod';
import { Role } from '../../../platform/auth/principal';

/** What the audit log tells of: each act bears on who may do what as whom (OWASP ASVS, 16.3). */
export const AuditAct = z.enum([
  'signed_in',
  'sign_in_refused',
  'proof_refused',
  'sessions_ended',
  'email_verified',
  'password_changed',
  'password_reset',
  'second_factor_turned_on',
  'second_factor_turned_off',
  'recovery_codes_renewed',
  'roles_changed',
  'api_key_created',
  'api_key_revoked',
  'mail_words_changed',
]);
export type AuditAct = z.infer<typeof AuditAct>;

/** By what somebody proved, or failed to prove, who she is. */
export const AuditProof = z.enum(['registration', 'password', 'code', 'recovery_code']);
export type AuditProof = z.infer<typeof AuditProof>;

/** What else there is to say of an act. Never a secret, nor what somebody typed. */
export const AuditDetails = z.object({
  proof: AuditProof.optional(),
  /** Why sessions have ended, and how many. */
  reason: z.string().optional(),
  sessions: z.int().optional(),
  rolesBefore: z.array(Role).optional(),
  rolesAfter: z.array(Role).optional(),
  /** Which mail, in which language, and whether the words that Stoa comes with were put back. */
  mail: z.string().optional(),
  language: z.string().optional(),
  isBuiltIn: z.boolean().optional(),
});
export type AuditDetails = z.infer<typeof AuditDetails>;
