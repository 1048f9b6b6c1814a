import { z } from 'zod';
import { plainMail } from '../mail-document';
import { timeInWords } from '../mail-words';

export const passwordChanged = plainMail({
  variables: z.object({ changedAt: z.iso.datetime() }),
  write: ({ changedAt }, { siteUrl, timeZone }) => ({
    subject: 'Your password was changed',
    paragraphs: [
      `The password of your account was changed on ${timeInWords(new Date(changedAt), timeZone)}.`,
    ],
    action: { label: 'It was not me', url: `${siteUrl}/forgot-password` },
    afterword: [
      'If it was you, there is nothing to do. If it was not, choose a new password now, then sign out everywhere else in your profile.',
    ],
  }),
});
