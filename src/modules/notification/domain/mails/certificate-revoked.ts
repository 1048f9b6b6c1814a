import { z } from 'zod';
import { plainMail } from '../mail-document';
import { timeInWords } from '../mail-words';

export const certificateRevoked = plainMail({
  variables: z.object({
    courseTitle: z.string(),
    code: z.string(),
    reason: z.string(),
    revokedAt: z.iso.datetime(),
  }),
  write: ({ courseTitle, code, reason, revokedAt }, { siteUrl, timeZone }) => ({
    subject: `Your certificate was revoked: ${courseTitle}`,
    paragraphs: [
      `Your certificate for “${courseTitle}” was revoked. Whoever checks its code is told that it does not hold any more, but not why.`,
    ],
    facts: [
      ['Certificate', code],
      ['Revoked', timeInWords(new Date(revokedAt), timeZone)],
      ['Reason', reason],
    ],
    action: { label: 'See your certificates', url: `${siteUrl}/certificates` },
    afterword: ['If you think that this is a mistake, write to those who teach the course.'],
  }),
});
