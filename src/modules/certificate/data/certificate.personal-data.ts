import { eq, sql } from 'drizzle-orm';
import { become, type Holding, impersonal, keep, kept } from '../../../platform/privacy/personal-data';
import { erasedName } from '../../../platform/privacy/personal-data-events';
import { certificates, credentialKeys } from './certificate.tables';

/** A certificate of nobody proves nothing: it is revoked, and stays so that its code says so. */
export const certificatePersonalData: readonly Holding[] = [
  kept(certificates, {
    of: (personId) => eq(certificates.learnerId, personId),
    personal: {
      learnerName: become(erasedName),
      instructorNames: keep('Who taught a course stands on what its learners were given.'),
    },
    alsoSet: (now) => ({
      revokedAt: sql`coalesce(${certificates.revokedAt}, ${now.toISOString()}::timestamptz)`,
      revocationReason: sql`coalesce(${certificates.revocationReason}, 'The account that it was issued to was erased.')`,
    }),
    neutral: ['code', 'courseTitle', 'revocationReason', 'successorCode'],
  }),
  impersonal(credentialKeys, 'publicKeyMultibase', 'sealedPrivateKey'),
];
