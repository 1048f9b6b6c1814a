import { z } from 'zod';
import { plainMail } from '../mail-document';
import { telling } from '../mail-templates';

export const secondFactorChanged = plainMail({
  variables: z.object({ isOn: z.boolean(), changedAt: z.iso.datetime() }),
  tell: ({ isOn, changedAt }, { siteUrl, format }) =>
    telling(isOn ? 'second_factor_on' : 'second_factor_off', {
      link: `${siteUrl}/security`,
      time: format.time(changedAt),
    }),
});
