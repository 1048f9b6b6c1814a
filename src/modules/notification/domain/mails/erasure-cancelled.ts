import { z } from 'zod';
import { plainMail } from '../mail-document';

export const erasureCancelled = plainMail({
  variables: z.object({}),
  write: (_, { siteUrl }) => ({
    subject: 'Your account stays',
    paragraphs: ['Your account is not erased after all: all is as it was.'],
    action: { label: 'Look at your privacy settings', url: `${siteUrl}/account/privacy` },
    afterword: ['If this was not you, choose a new password now and sign out everywhere else.'],
  }),
});
