import { z } from 'zod';
import { amountInWords } from '../../../../platform/money/amount-in-words';
import { Money } from '../../../../platform/money/money';
import { plainMail } from '../mail-document';

/** For instructors: money is on its way to them. */
export const payoutRecorded = plainMail({
  variables: z.object({ amount: Money, reference: z.string() }),
  write: ({ amount, reference }, { siteUrl }) => ({
    subject: `A payout to you: ${amountInWords(amount)}`,
    paragraphs: ['Of what you have earned by teaching, this was sent to you.'],
    facts: [
      ['Amount', amountInWords(amount)],
      ['Reference', reference],
    ],
    action: { label: 'See your earnings', url: `${siteUrl}/studio/earnings` },
    afterword: ['Banks take a day or two to show it on the statement.'],
  }),
});
