import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type BillingDetails = components['schemas']['BillingDetails'];
export type BillingDocument = components['schemas']['BillingDocument'];

/** Whom the reader's next invoices are made out to. */
export function useBillingDetails() {
  return useQuery({
    queryKey: keys.billingDetails(),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/payments/billing-details', { signal })),
  });
}

export function useSaveBillingDetails() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Pick<BillingDetails, 'name' | 'address' | 'taxId'>) =>
      answer(api.PUT('/api/v1/payments/billing-details', { body })),
    onSuccess: (details) => client.setQueryData(keys.billingDetails(), details),
  });
}
