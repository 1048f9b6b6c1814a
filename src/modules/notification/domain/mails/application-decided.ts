import { z } from 'zod';
import { plainMail } from '../mail-document';
import { telling } from '../mail-templates';

export const applicationDecided = plainMail({
  variables: z.object({ isApproved: z.boolean() }),
  tell: ({ isApproved }, { siteUrl }) =>
    isApproved
      ? telling('application_approved', { link: `${siteUrl}/studio` })
      : telling('application_declined', { link: `${siteUrl}/account/teach` }),
});
