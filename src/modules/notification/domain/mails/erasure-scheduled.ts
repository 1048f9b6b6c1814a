import { z } from 'zod';
import { plainMail } from '../mail-document';
import { telling } from '../mail-templates';

export const erasureScheduled = plainMail({
  variables: z.object({ dueAt: z.iso.datetime() }),
  tell: ({ dueAt }, { siteUrl, format }) =>
    telling('erasure_scheduled', { link: `${siteUrl}/account/privacy`, due: format.time(dueAt) }),
});
