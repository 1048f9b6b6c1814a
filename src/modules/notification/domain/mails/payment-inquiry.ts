import { z } from 'zod';
import { amountInWords } from '../../../../platform/money/amount-in-words';
import { Money } from '../../../../platform/money/money';
import { plainMail } from '../mail-document';
import { CourseWords, timeInWords } from '../mail-words';

/** For those who look after the money: a bank asks about a payment. */
export const paymentInquiry = plainMail({
  variables: z.object({
    course: CourseWords,
    orderId: z.uuid(),
    questioned: Money,
    respondBy: z.iso.datetime().nullable(),
  }),
  write: ({ course, orderId, questioned, respondBy }, { siteUrl, timeZone }) => ({
    subject: `A bank asks about a payment: ${course.title}`,
    paragraphs: [
      `A bank asks about what was paid for “${course.title}”. It has taken nothing back, and the course stays open.`,
      'Without an answer a dispute may come of it. It is given at Stripe.',
    ],
    facts: [
      ['In question', amountInWords(questioned)],
      ...(respondBy
        ? ([['Answer due', timeInWords(new Date(respondBy), timeZone)]] as [string, string][])
        : []),
      ['Order', orderId],
    ],
    action: { label: 'See the order', url: `${siteUrl}/admin/orders/${orderId}` },
  }),
});
