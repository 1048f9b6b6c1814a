import { z } from 'zod';
import { secretMail } from '../mail-document';
import { telling } from '../mail-templates';

export const resetPassword = secretMail({
  secretLink: 'password_reset',
  variables: z.object({ requestId: z.uuid() }),
  tell: (_, { format }, link) =>
    telling('reset_password', { link: link.url, expires: format.time(link.expiresAt) }),
});
