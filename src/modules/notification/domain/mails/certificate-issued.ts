import { z } from 'zod';
import { plainMail } from '../mail-document';
import { timeInWords } from '../mail-words';

export const certificateIssued = plainMail({
  variables: z.object({ courseTitle: z.string(), code: z.string(), issuedAt: z.iso.datetime() }),
  write: ({ courseTitle, code, issuedAt }, { siteUrl, timeZone }) => ({
    subject: `You completed ${courseTitle}: here is your certificate`,
    paragraphs: [`You have completed “${courseTitle}”. Congratulations: your certificate is ready.`],
    facts: [
      ['Certificate', code],
      ['Issued', timeInWords(new Date(issuedAt), timeZone)],
    ],
    action: { label: 'See your certificate', url: `${siteUrl}/certificates` },
    afterword: ['Anyone whom you give the code can verify the certificate, without an account.'],
  }),
});
