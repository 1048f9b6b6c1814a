import { z } from 'zod';
import { plainMail } from '../mail-document';
import { timeInWords } from '../mail-words';

export const erasureScheduled = plainMail({
  variables: z.object({ dueAt: z.iso.datetime() }),
  write: ({ dueAt }, { siteUrl, timeZone }) => ({
    subject: 'Your account will be erased',
    paragraphs: [
      `You asked us to erase your account. We begin on ${timeInWords(new Date(dueAt), timeZone)}, and then it cannot be undone.`,
      'Until then your account works as ever, and you can change your mind.',
    ],
    action: { label: 'Keep my account', url: `${siteUrl}/account/privacy` },
    afterword: [
      'Invoices and the books of payments are kept as long as the law asks. If you have not asked for this, choose a new password now.',
    ],
  }),
});
