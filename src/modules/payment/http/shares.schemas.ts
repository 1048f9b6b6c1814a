import { z } from 'zod';
import { listOf, shortText } from '../../../platform/http/schemas';
import { Money } from '../../../platform/money/money';

const currency = z.string().regex(/^[a-z]{3}$/);
/** Sums over all time are larger than a price, and may be below zero. */
const sum = z.int().meta({ description: 'Minor units; may be below zero.' });

export const ShareRuleRequest = z
  .strictObject({
    courseId: z.uuid().nullable().meta({ description: '`null`: every course without a rule of its own.' }),
    basisPoints: z
      .int()
      .min(0)
      .max(10_000)
      .meta({ description: 'Hundredths of a percent of what learners paid: 7000 are 70 %.' }),
    effectiveFrom: z.iso.datetime().optional().meta({ description: 'Now unless given.' }),
  })
  .meta({ id: 'ShareRuleRequest' });

export const ShareRuleView = z
  .object({
    id: z.uuid(),
    course: z
      .object({ id: z.uuid(), title: z.string().nullable() })
      .nullable()
      .meta({ description: '`null`: every course without a rule of its own.' }),
    basisPoints: z.int(),
    effectiveFrom: z.iso.datetime(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'ShareRule' });

export const BalanceView = z
  .object({
    currency,
    earned: sum,
    takenBack: sum.meta({ description: 'Of refunds and disputes.' }),
    paidOut: sum,
    balance: sum.meta({ description: 'What is still owed.' }),
  })
  .meta({ id: 'EarningsBalance' });

const CourseEarningsView = z.object({
  course: z.object({ id: z.uuid(), title: z.string() }),
  currency,
  earned: sum,
  takenBack: sum,
});

export const PayoutRequest = z
  .strictObject({
    instructorId: z.uuid(),
    amount: Money.refine(({ amount }) => amount > 0, 'is above zero'),
    reference: shortText.meta({ description: 'How the bank calls it.' }),
  })
  .meta({ id: 'PayoutRequest' });

export const PayoutView = z
  .object({
    id: z.uuid(),
    instructor: z.object({ id: z.uuid(), name: z.string().nullable() }),
    amount: Money,
    reference: z.string(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Payout' });

export const MyEarnings = z
  .object({
    balances: z.array(BalanceView),
    thisMonth: z
      .array(CourseEarningsView)
      .meta({ description: 'What has moved since the month began, by UTC.' }),
    payouts: z.array(PayoutView).meta({ description: 'The last ten.' }),
  })
  .meta({ id: 'MyEarnings' });

export const InstructorEarnings = z
  .object({
    instructor: z.object({ id: z.uuid(), name: z.string().nullable() }),
    balances: z.array(BalanceView),
  })
  .meta({ id: 'InstructorEarnings' });

export const StatementView = z
  .object({
    id: z.uuid(),
    instructor: z.object({ id: z.uuid(), name: z.string().nullable() }),
    number: z.string(),
    period: z.string().meta({ description: 'The month: `2026-11`.' }),
    issuedAt: z.iso.datetime(),
    accounts: z.array(z.object({ currency, opening: sum, change: sum, paidOut: sum, closing: sum })),
  })
  .meta({ id: 'Statement', description: 'A month of what an instructor earned. It never changes.' });

export const StatementList = listOf(StatementView);
