import { z } from 'zod';
import { secretMail } from '../mail-document';
import { timeInWords } from '../mail-words';

/** The first mail that someone gets, and each further one that proves an address. */
export const verifyEmail = secretMail({
  secretLink: 'email_verification',
  variables: z.object({ requestId: z.uuid(), isWelcome: z.boolean() }),
  write: ({ isWelcome }, reader, link) => ({
    subject: isWelcome ? 'Welcome to Stoa: confirm your address' : 'Confirm your e-mail address',
    paragraphs: [
      isWelcome
        ? 'Your account is ready. Please confirm that this address is yours, so that receipts, certificates and a forgotten password always find you.'
        : 'Please confirm that this address is yours.',
    ],
    action: { label: 'Confirm this address', url: link.url },
    afterword: [
      `The link works once, until ${timeInWords(link.expiresAt, reader.timeZone)}. You can learn before you have used it.`,
      'If you did not register with us, ignore this mail: without the link nothing happens to this address.',
    ],
  }),
});
