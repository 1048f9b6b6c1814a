import { z } from 'zod';
import { plainMail } from '../mail-document';
import { telling } from '../mail-templates';

export const certificateRevoked = plainMail({
  variables: z.object({
    courseTitle: z.string(),
    code: z.string(),
    reason: z.string(),
    revokedAt: z.iso.datetime(),
  }),
  tell: ({ courseTitle, code, reason, revokedAt }, { siteUrl, format }) =>
    telling('certificate_revoked', {
      link: `${siteUrl}/certificates`,
      course: courseTitle,
      code,
      reason,
      time: format.time(revokedAt),
    }),
});
