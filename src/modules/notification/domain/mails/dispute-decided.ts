import { z } from 'zod';
import { amountInWords } from '../../../../platform/money/amount-in-words';
import { Money } from '../../../../platform/money/money';
import { plainMail } from '../mail-document';
import { CourseWords } from '../mail-words';

/** For those who look after the money: a bank has decided. */
export const disputeDecided = plainMail({
  variables: z.object({
    course: CourseWords,
    orderId: z.uuid(),
    disputed: Money,
    outcome: z.enum(['won', 'lost']),
  }),
  write: ({ course, orderId, disputed, outcome }, { siteUrl }) => ({
    subject: `A dispute was ${outcome}: ${course.title}`,
    paragraphs: [
      outcome === 'won'
        ? `The bank has given back what it took for “${course.title}”. The learner has the access that came with it again.`
        : `The bank keeps what it took back for “${course.title}”. The access that came with it stays closed.`,
    ],
    facts: [
      ['Disputed', amountInWords(disputed)],
      ['Order', orderId],
    ],
    action: { label: 'See the order', url: `${siteUrl}/admin/orders/${orderId}` },
  }),
});
