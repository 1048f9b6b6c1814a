import { z } from 'zod';
import { plainMail } from '../mail-document';
import { telling } from '../mail-templates';

export const passwordChanged = plainMail({
  variables: z.object({ changedAt: z.iso.datetime() }),
  tell: ({ changedAt }, { siteUrl, format }) =>
    telling('password_changed', { link: `${siteUrl}/forgot-password`, time: format.time(changedAt) }),
});
