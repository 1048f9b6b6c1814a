import type { z } from 'zod';
import type { BillingDetails } from '../domain/billing-details';
import { type BillingDocument, documentNumber } from '../domain/billing-document';
import type { BillingDetailsView, DocumentView } from './billing.schemas';

export function presentDocument(document: BillingDocument): z.input<typeof DocumentView> {
  const { id, kind, issuedAt, content } = document;
  const { total: amount, currency } = content;
  return {
    id,
    kind,
    number: documentNumber(document),
    issuedAt: issuedAt.toISOString(),
    total: { amount, currency },
  };
}

export function presentBillingDetails(
  details: BillingDetails | undefined,
): z.input<typeof BillingDetailsView> {
  return {
    name: details?.name ?? null,
    address: details?.address ?? null,
    taxId: details?.taxId ?? null,
    updatedAt: details?.updatedAt.toISOString() ?? null,
  };
}
