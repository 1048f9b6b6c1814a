import { z } from 'zod';
import { listOf, shortText, text } from '../../../platform/http/schemas';
import { Money } from '../../../platform/money/money';
import { OrderStatus } from '../payment.contract';
import { DocumentView } from './billing.schemas';

export const Selling = z
  .object({
    isSelling: z.boolean().meta({ description: 'Whether courses with a price can be bought.' }),
    isSandbox: z.boolean().meta({ description: 'Whether test cards pay, and no money moves.' }),
  })
  .meta({ id: 'Selling' });

export const RefundRequest = z
  .strictObject({
    amount: z
      .int()
      .min(1)
      .max(99_999_999)
      .optional()
      .meta({ description: "Minor units of the order's currency; without it, all that is left." }),
    reason: text(500).trim().min(1),
  })
  .meta({ id: 'RefundRequest' });

export const RefundView = z
  .object({
    id: z.uuid(),
    amount: Money,
    status: z.enum(['pending', 'succeeded', 'failed']),
    cause: z
      .enum(['staff', 'stripe', 'purchase_rejected'])
      .meta({ description: '`purchase_rejected`: there was nothing to open for the money.' }),
    /** What staff wrote, and why it failed; for support and admins alone. */
    reason: z.string().nullable(),
    failure: z.string().nullable(),
    createdAt: z.iso.datetime(),
    settledAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Refund' });

/** What staff see of a dispute. */
export const DisputeView = z
  .object({
    id: z.uuid(),
    amount: Money,
    reason: z.string().meta({ description: "Stripe's word for it, such as `fraudulent`." }),
    phase: z.enum(['inquiry', 'open', 'won', 'lost', 'closed']).meta({
      description:
        '`inquiry`: the bank asks, and has taken nothing. `closed`: an inquiry that came to nothing.',
    }),
    respondBy: z.iso.datetime().nullable().meta({ description: 'Until when evidence can be handed in.' }),
    hasEvidence: z.boolean(),
    openedAt: z.iso.datetime(),
    decidedAt: z.iso.datetime().nullable(),
    /** Where evidence is handed in; in the sandbox, where the bank is played. */
    url: z.url(),
  })
  .meta({ id: 'Dispute' });

const orderFields = {
  id: z.uuid(),
  enrollmentId: z.uuid(),
  course: z.object({ id: z.uuid(), slug: z.string(), title: z.string() }),
  status: OrderStatus,
  /** What is to pay, or was paid: the course's price when the learner enrolled, less the discount. */
  amount: Money,
  discount: z
    .object({ code: z.string(), amount: Money })
    .nullable()
    .meta({ description: 'What a coupon took off; `null` without one.' }),
  refunded: Money,
  createdAt: z.iso.datetime(),
  paidAt: z.iso.datetime().nullable(),
};

/** A line in the list of one's purchases. */
export const Purchase = z
  .object({ ...orderFields, documents: z.array(DocumentView) })
  .meta({ id: 'Purchase' });

const Learner = z.object({
  id: z.uuid(),
  /** `null` while the event that brings it is still coming. */
  name: z.string().nullable(),
});

/** A line in the list that support sees. */
export const AdminOrder = z.object({ ...orderFields, learner: Learner }).meta({ id: 'AdminOrder' });

export const OrderView = z
  .object({
    ...orderFields,
    learner: Learner,
    /** Where to pay; `null` when there is nothing to pay, and for a moment while the checkout opens. */
    checkoutUrl: z.url().nullable(),
    /** Why the last card was declined, as Stripe calls it; the checkout stays open for another. */
    declineCode: z.string().nullable(),
    refunds: z.array(RefundView),
    /** For support and admins alone; `null` for others. */
    disputes: z.array(DisputeView).nullable(),
    documents: z.array(DocumentView),
    /** What can still be given back; for support and admins alone. */
    refundable: Money.nullable(),
  })
  .meta({ id: 'Order' });

export const OrderFilter = z.object({
  status: OrderStatus.optional(),
  query: shortText.optional().meta({
    description: "Part of the course's title or the learner's name, or the id of an order or enrolment.",
  }),
});

const LedgerAccount = z.enum([
  'stripe_balance',
  'sales_revenue',
  'discounts',
  'refunds',
  'stripe_fees',
  'disputes',
  'instructor_shares',
  'instructors_payable',
  'bank',
]);

export const LedgerTransactionView = z
  .object({
    id: z.uuid(),
    orderId: z.uuid().nullable().meta({ description: '`null` for what is of no order.' }),
    kind: z.enum([
      'payment',
      'fee',
      'refund',
      'refund_failed',
      'dispute',
      'dispute_reinstated',
      'share',
      'payout',
    ]),
    /** Stripe's id of what it records. */
    sourceId: z.string(),
    occurredAt: z.iso.datetime(),
    entries: z.array(
      z.object({
        account: LedgerAccount,
        partyId: z
          .uuid()
          .nullable()
          .meta({ description: "Whose part of the account it is, such as an instructor's." }),
        side: z.enum(['debit', 'credit']),
        amount: Money,
      }),
    ),
  })
  .meta({ id: 'LedgerTransaction', description: 'Debits and credits are equal in each currency.' });

/** The page of movements, and beside it what all movements of the order come to. */
export const OrderLedger = listOf(LedgerTransactionView)
  .extend({
    accounts: z.array(
      z.object({
        account: LedgerAccount,
        currency: z.string(),
        debit: z.int().min(0).meta({ description: 'Minor units.' }),
        credit: z.int().min(0).meta({ description: 'Minor units.' }),
      }),
    ),
    totals: z.array(
      z.object({
        currency: z.string(),
        debit: z.int().min(0),
        credit: z.int().min(0),
        difference: z.int().meta({ description: 'Debits less credits: zero, or the books are wrong.' }),
      }),
    ),
  })
  .meta({ id: 'OrderLedger' });
