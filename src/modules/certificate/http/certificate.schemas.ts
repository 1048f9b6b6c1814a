import { z } from 'zod';
import { page, shortText, text } from '../../../platform/http/schemas';

export const CodeParams = z.object({ code: text(64, 1) });

export const CertificateStatus = z.enum(['valid', 'revoked', 'replaced']).meta({ id: 'CertificateStatus' });

/** For its learner and those who manage it; the public is not told. */
const reason = text(500, 3).trim().min(3);

export const RevokeRequest = z.strictObject({ reason }).meta({ id: 'RevokeCertificateRequest' });

export const ReissueRequest = z
  .strictObject({ learnerName: shortText, reason })
  .meta({ id: 'ReissueCertificateRequest' });

export const CertificateSearch = page.extend({
  query: text(100)
    .trim()
    .optional()
    .meta({ description: 'A code, or a part of a name or of a course’s title.' }),
});

export const MyCertificate = z
  .object({
    id: z.uuid(),
    code: z.string(),
    courseId: z.uuid(),
    courseTitle: z.string(),
    learnerName: z.string(),
    issuedAt: z.iso.datetime(),
    status: CertificateStatus,
    revocation: z.object({ revokedAt: z.iso.datetime(), reason: z.string() }).nullable(),
    /** The public page that confirms it. */
    verifyUrl: z.url(),
    pdfUrl: z.url().nullable(),
    badgeUrl: z.url().nullable().meta({ description: 'Its Open Badges 3.0 credential, as JSON.' }),
    badgeImageUrl: z.url().nullable().meta({ description: 'The same, baked into a picture.' }),
  })
  .meta({
    id: 'MyCertificate',
    description: '`pdfUrl`, `badgeUrl` and `badgeImageUrl` are null for one that does not hold any more.',
  });

export const ManagedCertificate = z
  .object({
    id: z.uuid(),
    code: z.string(),
    courseId: z.uuid(),
    courseTitle: z.string(),
    learnerId: z.uuid(),
    learnerName: z.string(),
    completedAt: z.iso.datetime(),
    issuedAt: z.iso.datetime(),
    status: CertificateStatus,
    revocation: z.object({ revokedAt: z.iso.datetime(), reason: z.string() }).nullable(),
    /** The code of the one that took its place. */
    successorCode: z.string().nullable(),
    may: z.object({ revoke: z.boolean(), reissue: z.boolean() }),
    verifyUrl: z.url(),
  })
  .meta({ id: 'ManagedCertificate' });

export const CertificateVerification = z
  .object({
    isValid: z.boolean(),
    status: CertificateStatus,
    code: z.string(),
    learnerName: z.string(),
    courseTitle: z.string(),
    instructorNames: z.array(z.string()),
    completedAt: z.iso.datetime(),
    issuedAt: z.iso.datetime(),
    revokedAt: z.iso.datetime().nullable(),
    successorCode: z.string().nullable().meta({ description: 'Of the one that took its place.' }),
    predecessorIssuedAt: z.iso.datetime().nullable().meta({
      description:
        'When the one was issued whose place it took; not its code, so that a name laid down stays laid down.',
    }),
    pdfUrl: z.url().nullable(),
    badgeUrl: z.url().nullable().meta({ description: 'Its Open Badges 3.0 credential, as JSON.' }),
    badgeImageUrl: z.url().nullable().meta({ description: 'The same, baked into a picture.' }),
  })
  .meta({ id: 'CertificateVerification', description: 'What a certificate says, and whether it holds.' });

export const DidDocument = z
  .object({
    '@context': z.array(z.string()),
    id: z.string(),
    verificationMethod: z.array(
      z.object({
        id: z.string(),
        type: z.literal('Multikey'),
        controller: z.string(),
        publicKeyMultibase: z.string(),
      }),
    ),
    assertionMethod: z.array(z.string()),
  })
  .meta({ id: 'DidDocument' });
