import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, idempotent } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type Checkout = components['schemas']['Purchase'];

/** What is about to be paid for an enrolment. */
export function useCheckout(enrollmentId: string) {
  return useQuery({
    queryKey: keys.checkoutOf(enrollmentId),
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/payments/checkouts/{enrollmentId}', { params: { path: { enrollmentId } }, signal }),
      ),
    // The order is placed a moment after the enrolment.
    retry: 5,
    retryDelay: 600,
  });
}

/** Takes a coupon to the checkout, or, without a code, takes it away. The address to pay at is another one afterwards. */
export function useCoupon(enrollmentId: string) {
  const client = useQueryClient();
  const params = { path: { enrollmentId } };
  return useMutation({
    mutationFn: ({ code, idempotencyKey }: { code: string | undefined; idempotencyKey: string }) =>
      code === undefined
        ? answer(api.DELETE('/api/v1/payments/checkouts/{enrollmentId}/coupon', { params }))
        : answer(
            api.POST('/api/v1/payments/checkouts/{enrollmentId}/coupon', {
              params,
              body: { code },
              headers: idempotent(idempotencyKey),
            }),
          ),
    onSuccess: (checkout) => {
      client.setQueryData(keys.checkoutOf(enrollmentId), checkout);
      client.setQueryData(keys.enrollment(enrollmentId), (before: object | undefined) =>
        before ? { ...before, checkoutUrl: null } : before,
      );
      return client.invalidateQueries({ queryKey: keys.enrollments() });
    },
  });
}
