import { z } from 'zod';

/** An amount in the currency's minor units (ISO 4217): 2900 and "eur" are 29 euros. Never a fraction. */
export const Money = z
  .object({
    amount: z.int().min(0).max(99_999_999),
    currency: z.string().regex(/^[a-z]{3}$/, 'is a currency code of ISO 4217 in lower case'),
  })
  .meta({ id: 'Money', description: 'Minor units of a currency: 2900 and "eur" are 29 euros.' });
export type Money = z.infer<typeof Money>;
