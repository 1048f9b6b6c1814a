import { z } from 'zod';

const amount = z.int().meta({ description: 'Minor units, after the fee; below zero for what went out.' });

export const ReconciliationView = z
  .object({
    eventsReadAt: z.iso.datetime().nullable().meta({ description: '`null` before the first look.' }),
    balanceReadAt: z.iso.datetime().nullable(),
    missedEvents: z.int().meta({ description: 'In the last 30 days: told by no webhook, and made good.' }),
    openDifferences: z.int(),
  })
  .meta({ id: 'Reconciliation' });

export const BalanceDifferenceView = z
  .object({
    id: z.string().meta({ description: "Stripe's id of the balance transaction." }),
    orderId: z.uuid(),
    currency: z.string(),
    stripeAmount: amount,
    ledgerAmount: amount,
    occurredAt: z.iso.datetime(),
    foundAt: z.iso.datetime(),
  })
  .meta({ id: 'BalanceDifference' });
