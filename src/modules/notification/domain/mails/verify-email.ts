import { z } from 'zod';
import { secretMail } from '../mail-document';
import { telling } from '../mail-templates';

/** The first mail that someone gets, and each further one that proves an address. */
export const verifyEmail = secretMail({
  secretLink: 'email_verification',
  variables: z.object({ requestId: z.uuid(), isWelcome: z.boolean() }),
  tell: ({ isWelcome }, { format }, link) =>
    telling(isWelcome ? 'verify_email_welcome' : 'verify_email_again', {
      link: link.url,
      expires: format.time(link.expiresAt),
    }),
});
