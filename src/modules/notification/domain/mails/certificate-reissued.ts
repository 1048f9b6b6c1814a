import { z } from 'zod';
import { plainMail } from '../mail-document';
import { timeInWords } from '../mail-words';

export const certificateReissued = plainMail({
  variables: z.object({
    courseTitle: z.string(),
    learnerName: z.string(),
    code: z.string(),
    replacedCode: z.string(),
    issuedAt: z.iso.datetime(),
  }),
  write: ({ courseTitle, learnerName, code, replacedCode, issuedAt }, { siteUrl, timeZone }) => ({
    subject: `Your corrected certificate: ${courseTitle}`,
    paragraphs: [
      `Your certificate for “${courseTitle}” was issued anew, made out to ${learnerName}. It has a code of its own: give this one to whom you gave the old one.`,
    ],
    facts: [
      ['Certificate', code],
      ['In place of', replacedCode],
      ['Issued', timeInWords(new Date(issuedAt), timeZone)],
    ],
    action: { label: 'See your certificates', url: `${siteUrl}/certificates` },
    afterword: ['Whoever checks the old code is led to the new certificate.'],
  }),
});
