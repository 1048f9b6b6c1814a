import { z } from 'zod';
import { Money } from '../../../../platform/money/money';
import { plainMail } from '../mail-document';
import { telling } from '../mail-templates';
import { CourseWords } from '../mail-words';

export const paymentRefunded = plainMail({
  variables: z.object({
    course: CourseWords,
    orderId: z.uuid(),
    refunded: Money,
    isFull: z.boolean(),
    refundedAt: z.iso.datetime(),
  }),
  tell: ({ course, orderId, refunded, isFull, refundedAt }, { siteUrl, format }) =>
    telling(isFull ? 'payment_refunded' : 'payment_refunded_in_part', {
      link: `${siteUrl}/purchases`,
      course: course.title,
      amount: format.money(refunded),
      time: format.time(refundedAt),
      order: orderId,
    }),
});
