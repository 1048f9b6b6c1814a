import { z } from 'zod';
import { Money } from '../../../../platform/money/money';
import { plainMail } from '../mail-document';
import { telling } from '../mail-templates';

/** For instructors: money is on its way to them. */
export const payoutRecorded = plainMail({
  variables: z.object({ amount: Money, reference: z.string() }),
  tell: ({ amount, reference }, { siteUrl, format }) =>
    telling('payout_recorded', {
      link: `${siteUrl}/studio/earnings`,
      amount: format.money(amount),
      reference,
    }),
});
