import { z } from 'zod';
import { plainMail } from '../mail-document';

/** For instructors: what a month has brought. */
export const statementIssued = plainMail({
  variables: z.object({ number: z.string(), period: z.string() }),
  write: ({ number, period }, { siteUrl }) => ({
    subject: `Your statement for ${period}`,
    paragraphs: ['The statement of what you have earned by teaching is there, as a PDF and as a table.'],
    facts: [
      ['Month', period],
      ['Number', number],
    ],
    action: { label: 'See your earnings', url: `${siteUrl}/studio/earnings` },
  }),
});
