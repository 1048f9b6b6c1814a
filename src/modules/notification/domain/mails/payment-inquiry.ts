import { z } from 'zod';
import { Money } from '../../../../platform/money/money';
import { plainMail } from '../mail-document';
import { telling } from '../mail-templates';
import { CourseWords } from '../mail-words';

/** For those who look after the money: a bank asks about a payment. */
export const paymentInquiry = plainMail({
  variables: z.object({
    course: CourseWords,
    orderId: z.uuid(),
    questioned: Money,
    respondBy: z.iso.datetime().nullable(),
  }),
  tell: ({ course, orderId, questioned, respondBy }, { siteUrl, format }) =>
    telling('payment_inquiry', {
      link: `${siteUrl}/admin/orders/${orderId}`,
      course: course.title,
      amount: format.money(questioned),
      order: orderId,
      due: respondBy && format.time(respondBy),
    }),
});
