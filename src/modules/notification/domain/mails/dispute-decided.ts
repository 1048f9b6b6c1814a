import { z } from 'zod';
import { Money } from '../../../../platform/money/money';
import { plainMail } from '../mail-document';
import { telling } from '../mail-templates';
import { CourseWords } from '../mail-words';

/** For those who look after the money: a bank has decided. */
export const disputeDecided = plainMail({
  variables: z.object({
    course: CourseWords,
    orderId: z.uuid(),
    disputed: Money,
    outcome: z.enum(['won', 'lost']),
  }),
  tell: ({ course, orderId, disputed, outcome }, { siteUrl, format }) =>
    telling(`dispute_${outcome}`, {
      link: `${siteUrl}/admin/orders/${orderId}`,
      course: course.title,
      amount: format.money(disputed),
      order: orderId,
    }),
});
