import { z } from 'zod';
import { text } from '../../../platform/http/schemas';

export const CodeParams = z.object({ code: text(64, 1) });

export const MyCertificate = z
  .object({
    id: z.uuid(),
    code: z.string(),
    courseId: z.uuid(),
    courseTitle: z.string(),
    learnerName: z.string(),
    issuedAt: z.iso.datetime(),
    /** The public page that confirms it. */
    verifyUrl: z.url(),
    pdfUrl: z.url(),
  })
  .meta({ id: 'MyCertificate' });

export const CertificateVerification = z
  .object({
    isValid: z.boolean(),
    code: z.string(),
    learnerName: z.string(),
    courseTitle: z.string(),
    instructorNames: z.array(z.string()),
    completedAt: z.iso.datetime(),
    issuedAt: z.iso.datetime(),
    pdfUrl: z.url(),
  })
  .meta({ id: 'CertificateVerification' });
