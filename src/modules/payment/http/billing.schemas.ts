import { z } from 'zod';
import { text } from '../../../platform/http/schemas';
import { Money } from '../../../platform/money/money';

const optional = (maximum: number) =>
  text(maximum)
    .trim()
    .transform((value) => (value === '' ? null : value))
    .nullable();

export const BillingDetailsRequest = z
  .strictObject({
    name: optional(200).meta({
      description: 'A person or a company; the name of the profile where there is none.',
    }),
    address: optional(500).meta({ description: 'Line by line, as on an envelope.' }),
    taxId: optional(50).meta({ description: 'A VAT or tax number, which is printed as it is.' }),
  })
  .meta({ id: 'BillingDetailsRequest' });

export const BillingDetailsView = z
  .object({
    name: z.string().nullable(),
    address: z.string().nullable(),
    taxId: z.string().nullable(),
    updatedAt: z.iso.datetime().nullable().meta({ description: '`null` where nothing was ever said.' }),
  })
  .meta({ id: 'BillingDetails', description: 'Whom the next invoices are made out to.' });

export const DocumentView = z
  .object({
    id: z.uuid(),
    kind: z.enum(['invoice', 'credit_note']),
    number: z.string(),
    issuedAt: z.iso.datetime(),
    total: Money,
  })
  .meta({ id: 'BillingDocument', description: 'An invoice, which is the receipt too, or a credit note.' });
