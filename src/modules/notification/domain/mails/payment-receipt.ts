import { z } from 'zod';
import { Money } from '../../../../platform/money/money';
import { plainMail } from '../mail-document';
import { amountInWords, CourseWords, timeInWords } from '../mail-words';

export const paymentReceipt = plainMail({
  variables: z.object({
    course: CourseWords,
    orderId: z.uuid(),
    amount: Money,
    paidAt: z.iso.datetime(),
  }),
  write: ({ course, orderId, amount, paidAt }, { siteUrl, timeZone }) => ({
    subject: `Your receipt: ${course.title}`,
    paragraphs: ['Thank you for your payment. This is what you paid.'],
    facts: [
      ['Course', course.title],
      ['Amount', amountInWords(amount)],
      ['Paid', timeInWords(new Date(paidAt), timeZone)],
      ['Order', orderId],
    ],
    action: { label: 'See your purchases', url: `${siteUrl}/purchases` },
  }),
});
