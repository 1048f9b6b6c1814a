import { z } from 'zod';
import { defineEvent } from '../../platform/contract/define-event';

export const certificateIssued = defineEvent('certificate.issued', {
  version: 1,
  stream: (event) => `certificate/${event.certificateId}`,
  payload: z.object({
    certificateId: z.uuid(),
    /** What stands on it, and verifies it. */
    code: z.string(),
    enrollmentId: z.uuid(),
    courseId: z.uuid(),
    courseTitle: z.string(),
    learnerId: z.uuid(),
    issuedAt: z.iso.datetime(),
  }),
});
