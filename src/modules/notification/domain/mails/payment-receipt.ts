import { z } from 'zod';
import { amountInWords } from '../../../../platform/money/amount-in-words';
import { Money } from '../../../../platform/money/money';
import { plainMail } from '../mail-document';
import { CourseWords, timeInWords } from '../mail-words';

export const paymentReceipt = plainMail({
  variables: z.object({
    course: CourseWords,
    orderId: z.uuid(),
    amount: Money,
    paidAt: z.iso.datetime(),
    invoiceNumber: z.string().nullable().default(null),
  }),
  write: ({ course, orderId, amount, paidAt, invoiceNumber }, { siteUrl, timeZone }) => ({
    subject: `Your receipt: ${course.title}`,
    paragraphs: [
      'Thank you for your payment. This is what you paid.',
      ...(invoiceNumber ? ['Your invoice is among your purchases, as a PDF.'] : []),
    ],
    facts: [
      ['Course', course.title],
      ['Amount', amountInWords(amount)],
      ['Paid', timeInWords(new Date(paidAt), timeZone)],
      ...(invoiceNumber ? ([['Invoice', invoiceNumber]] as [string, string][]) : []),
      ['Order', orderId],
    ],
    action: { label: 'See your purchases', url: `${siteUrl}/purchases` },
  }),
});
