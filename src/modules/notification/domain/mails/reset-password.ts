import { z } from 'zod';
import { secretMail } from '../mail-document';
import { timeInWords } from '../mail-words';

export const resetPassword = secretMail({
  secretLink: 'password_reset',
  variables: z.object({ requestId: z.uuid() }),
  write: (_, reader, link) => ({
    subject: 'Choose a new password',
    paragraphs: ['Someone, hopefully you, asked to reset the password of your account.'],
    action: { label: 'Choose a new password', url: link.url },
    afterword: [
      `The link works once, until ${timeInWords(link.expiresAt, reader.timeZone)}.`,
      'If it was not you, ignore this mail. Your password stays as it is, and nobody can change it without this link.',
    ],
  }),
});
