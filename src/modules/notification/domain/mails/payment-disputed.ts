import { z } from 'zod';
import { amountInWords } from '../../../../platform/money/amount-in-words';
import { Money } from '../../../../platform/money/money';
import { plainMail } from '../mail-document';
import { CourseWords, timeInWords } from '../mail-words';

/** For those who look after the money: a bank has taken a payment back. */
export const paymentDisputed = plainMail({
  variables: z.object({
    course: CourseWords,
    orderId: z.uuid(),
    disputed: Money,
    respondBy: z.iso.datetime().nullable(),
  }),
  write: ({ course, orderId, disputed, respondBy }, { siteUrl, timeZone }) => ({
    subject: `A payment is disputed: ${course.title}`,
    paragraphs: [
      `A bank has taken back what was paid for “${course.title}”, because its customer objects to the payment. The access that came with it is closed until the dispute is decided.`,
      'Evidence, such as what the learner has done in the course, is handed in at Stripe.',
    ],
    facts: [
      ['Disputed', amountInWords(disputed)],
      ...(respondBy
        ? ([['Evidence due', timeInWords(new Date(respondBy), timeZone)]] as [string, string][])
        : []),
      ['Order', orderId],
    ],
    action: { label: 'See the order', url: `${siteUrl}/admin/orders/${orderId}` },
  }),
});
