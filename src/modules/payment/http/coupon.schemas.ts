import { z } from 'zod';
import { text } from '../../../platform/http/schemas';
import { Money } from '../../../platform/money/money';

const code = z
  .string()
  .trim()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{2,39}$/, 'has 3 to 40 letters, digits, hyphens and underscores')
  .meta({ description: 'Capital and small letters are the same.' });

const Discount = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('percent'), percent: z.int().min(1).max(100) }),
  z.object({ kind: z.literal('amount'), amount: Money.refine(({ amount }) => amount > 0, 'is above zero') }),
]);

const limit = z.int().min(1).max(1_000_000);

export const CouponRequest = z
  .strictObject({
    code,
    discount: Discount,
    startsAt: z.iso.datetime().optional().meta({ description: 'Now unless given.' }),
    endsAt: z.iso.datetime().optional(),
    totalLimit: limit.optional().meta({ description: 'How often it can be used in all.' }),
    perLearnerLimit: limit.optional().meta({ description: 'How often one learner can use it.' }),
    courseIds: z
      .array(z.uuid())
      .min(1)
      .max(100)
      .optional()
      .meta({ description: 'Every course unless given.' }),
  })
  .refine(({ startsAt, endsAt }) => !startsAt || !endsAt || startsAt < endsAt, {
    error: 'is after the beginning',
    path: ['endsAt'],
  })
  .meta({ id: 'CouponRequest' });

export const CouponView = z
  .object({
    id: z.uuid(),
    code: z.string(),
    discount: Discount,
    state: z.enum(['coming', 'running', 'used_up', 'ended']),
    startsAt: z.iso.datetime(),
    endsAt: z.iso.datetime().nullable(),
    endedAt: z.iso.datetime().nullable(),
    totalLimit: z.int().nullable(),
    perLearnerLimit: z.int().nullable(),
    courseIds: z.array(z.uuid()).nullable(),
    used: z.int().meta({ description: 'Orders that were paid with it.' }),
    reserved: z.int().meta({ description: 'Open checkouts that hold it.' }),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Coupon' });

/** Looser than a coupon's own code: what no coupon can have is simply unknown. */
export const RedemptionRequest = z.strictObject({ code: text(100).trim().min(1) }).meta({ id: 'CouponCode' });
