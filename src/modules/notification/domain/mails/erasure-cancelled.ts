import { z } from 'zod';
import { plainMail } from '../mail-document';
import { telling } from '../mail-templates';

export const erasureCancelled = plainMail({
  variables: z.object({}),
  tell: (_, { siteUrl }) => telling('erasure_cancelled', { link: `${siteUrl}/account/privacy` }),
});
