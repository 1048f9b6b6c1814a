import { z } from 'zod';
import { plainMail } from '../mail-document';
import { telling } from '../mail-templates';

export const certificateIssued = plainMail({
  variables: z.object({ courseTitle: z.string(), code: z.string(), issuedAt: z.iso.datetime() }),
  tell: ({ courseTitle, code, issuedAt }, { siteUrl, format }) =>
    telling('certificate_issued', {
      link: `${siteUrl}/certificates`,
      course: courseTitle,
      code,
      time: format.time(issuedAt),
    }),
});
