import { z } from 'zod';
import { amountInWords } from '../../../../platform/money/amount-in-words';
import { Money } from '../../../../platform/money/money';
import { plainMail } from '../mail-document';
import { CourseWords, timeInWords } from '../mail-words';

export const paymentRefunded = plainMail({
  variables: z.object({
    course: CourseWords,
    orderId: z.uuid(),
    refunded: Money,
    isFull: z.boolean(),
    refundedAt: z.iso.datetime(),
  }),
  write: ({ course, orderId, refunded, isFull, refundedAt }, { siteUrl, timeZone }) => ({
    subject: `Your refund: ${course.title}`,
    paragraphs: [
      isFull
        ? `We have refunded what you paid for “${course.title}”. The access that came with this payment has ended; your progress is kept.`
        : `We have refunded part of what you paid for “${course.title}”. The course stays open to you.`,
    ],
    facts: [
      ['Refunded', amountInWords(refunded)],
      ['On', timeInWords(new Date(refundedAt), timeZone)],
      ['Order', orderId],
    ],
    action: { label: 'See your purchases', url: `${siteUrl}/purchases` },
    afterword: [
      'The money goes back the way it came. Banks take between five and ten days to show it on the statement.',
    ],
  }),
});
