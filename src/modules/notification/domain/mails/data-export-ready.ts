import { z } from 'zod';
import { plainMail } from '../mail-document';
import { timeInWords } from '../mail-words';

export const dataExportReady = plainMail({
  variables: z.object({ expiresAt: z.iso.datetime() }),
  write: ({ expiresAt }, { siteUrl, timeZone }) => ({
    subject: 'Your data are ready',
    paragraphs: [
      `The archive of all that we hold about you can be downloaded until ${timeInWords(new Date(expiresAt), timeZone)}.`,
    ],
    action: { label: 'Download it', url: `${siteUrl}/account/privacy` },
    afterword: ['If you have not asked for it, choose a new password now and sign out everywhere else.'],
  }),
});
