import { z } from 'zod';
import { plainMail } from '../mail-document';

export const applicationDecided = plainMail({
  variables: z.object({ isApproved: z.boolean() }),
  write: ({ isApproved }, { siteUrl }) =>
    isApproved
      ? {
          subject: 'You may teach',
          paragraphs: [
            'Your application was approved: the studio is open to you.',
            'Those who teach protect their account with a second factor. You are asked to set it up first.',
          ],
          action: { label: 'Open the studio', url: `${siteUrl}/studio` },
        }
      : {
          subject: 'Your application to teach',
          paragraphs: [
            'We have read your application, and cannot approve it for now. Our reasons are on the page.',
          ],
          action: { label: 'Read why', url: `${siteUrl}/account/teach` },
        },
});
