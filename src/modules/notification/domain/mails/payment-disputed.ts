import { z } from 'zod';
import { Money } from '../../../../platform/money/money';
import { plainMail } from '../mail-document';
import { telling } from '../mail-templates';
import { CourseWords } from '../mail-words';

/** For those who look after the money: a bank has taken a payment back. */
export const paymentDisputed = plainMail({
  variables: z.object({
    course: CourseWords,
    orderId: z.uuid(),
    disputed: Money,
    respondBy: z.iso.datetime().nullable(),
  }),
  tell: ({ course, orderId, disputed, respondBy }, { siteUrl, format }) =>
    telling('payment_disputed', {
      link: `${siteUrl}/admin/orders/${orderId}`,
      course: course.title,
      amount: format.money(disputed),
      order: orderId,
      due: respondBy && format.time(respondBy),
    }),
});
