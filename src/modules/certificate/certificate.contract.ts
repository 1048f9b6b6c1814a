import { z } from 'zod';
import { defineEvent } from '../../platform/contract/define-event';
import { definePersonalDataAnswers, erasedName } from '../../platform/privacy/personal-data-events';

const stream = (event: { certificateId: string }) => `certificate/${event.certificateId}`;
const CertificateFacts = z.object({
  certificateId: z.uuid(),
  /** What stands on it, and verifies it. */
  code: z.string(),
  enrollmentId: z.uuid(),
  courseId: z.uuid(),
  courseTitle: z.string(),
  learnerId: z.uuid(),
});

export const certificateIssued = defineEvent('certificate.issued', {
  version: 1,
  stream,
  payload: CertificateFacts.extend({ issuedAt: z.iso.datetime() }),
});

/** It does not hold any more, and nothing took its place. */
export const certificateRevoked = defineEvent('certificate.revoked', {
  version: 1,
  stream,
  payload: CertificateFacts.extend({ reason: z.string(), revokedAt: z.iso.datetime() }),
});

/** It was issued in the place of another, under a corrected name. The course was completed once all the same. */
export const certificateReissued = defineEvent('certificate.reissued', {
  version: 1,
  stream,
  payload: CertificateFacts.extend({
    learnerName: z.string(),
    replaced: z.object({ certificateId: z.uuid(), code: z.string() }),
    reason: z.string(),
    issuedAt: z.iso.datetime(),
  }),
  personal: { person: 'learnerId', fields: { learnerName: erasedName } },
});

/** How certificate answers when somebody asks for her data, or to be forgotten. */
export const certificatePersonalDataAnswers = definePersonalDataAnswers('certificate');
