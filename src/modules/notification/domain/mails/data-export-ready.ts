import { z } from 'zod';
import { plainMail } from '../mail-document';
import { telling } from '../mail-templates';

export const dataExportReady = plainMail({
  variables: z.object({ expiresAt: z.iso.datetime() }),
  tell: ({ expiresAt }, { siteUrl, format }) =>
    telling('data_export_ready', { link: `${siteUrl}/account/privacy`, expires: format.time(expiresAt) }),
});
