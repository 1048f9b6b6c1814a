import { z } from 'zod';
import { plainMail } from '../mail-document';
import { telling } from '../mail-templates';

/** For instructors: what a month has brought. */
export const statementIssued = plainMail({
  variables: z.object({ number: z.string(), period: z.string() }),
  tell: ({ number, period }, { siteUrl, format }) =>
    telling('statement_issued', { link: `${siteUrl}/studio/earnings`, month: format.month(period), number }),
});
