import { z } from 'zod';
import { Money } from '../../../../platform/money/money';
import { plainMail } from '../mail-document';
import { telling } from '../mail-templates';
import { CourseWords } from '../mail-words';

export const paymentReceipt = plainMail({
  variables: z.object({
    course: CourseWords,
    orderId: z.uuid(),
    amount: Money,
    paidAt: z.iso.datetime(),
    invoiceNumber: z.string().nullable().default(null),
  }),
  tell: ({ course, orderId, amount, paidAt, invoiceNumber }, { siteUrl, format }) =>
    telling('payment_receipt', {
      link: `${siteUrl}/purchases`,
      course: course.title,
      amount: format.money(amount),
      time: format.time(paidAt),
      order: orderId,
      invoice: invoiceNumber,
    }),
});
