import { z } from 'zod';
import { plainMail } from '../mail-document';
import { timeInWords } from '../mail-words';

export const secondFactorChanged = plainMail({
  variables: z.object({ isOn: z.boolean(), changedAt: z.iso.datetime() }),
  write: ({ isOn, changedAt }, { siteUrl, timeZone }) => ({
    subject: isOn ? 'A second factor was set up' : 'Your second factor was turned off',
    paragraphs: [
      isOn
        ? `A second factor was set up for your account on ${timeInWords(new Date(changedAt), timeZone)}. From now on, signing in takes a code as well as your password.`
        : `The second factor of your account was turned off on ${timeInWords(new Date(changedAt), timeZone)}. Until you set up another, your password alone signs you in.`,
    ],
    action: { label: 'Look at your security settings', url: `${siteUrl}/security` },
    afterword: [
      isOn
        ? 'If it was you, there is nothing to do. If it was not, choose a new password now, and ask us to take the second factor away.'
        : 'If it was you, or you have asked us for it, there is nothing to do. If not, choose a new password now.',
    ],
  }),
});
