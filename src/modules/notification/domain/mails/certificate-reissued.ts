import { z } from 'zod';
import { plainMail } from '../mail-document';
import { telling } from '../mail-templates';

export const certificateReissued = plainMail({
  variables: z.object({
    courseTitle: z.string(),
    learnerName: z.string(),
    code: z.string(),
    replacedCode: z.string(),
    issuedAt: z.iso.datetime(),
  }),
  tell: ({ courseTitle, learnerName, code, replacedCode, issuedAt }, { siteUrl, format }) =>
    telling('certificate_reissued', {
      link: `${siteUrl}/certificates`,
      course: courseTitle,
      learner: learnerName,
      code,
      oldCode: replacedCode,
      time: format.time(issuedAt),
    }),
});
