import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, idempotent } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type Coupon = components['schemas']['Coupon'];
export type CouponRequest = components['schemas']['CouponRequest'];

/** All coupons, the latest first. */
export function useCoupons() {
  return useInfiniteQuery({
    queryKey: keys.coupons(),
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 30, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answer(api.GET('/api/v1/admin/coupons', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

export function useCreateCoupon() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ coupon, idempotencyKey }: { coupon: CouponRequest; idempotencyKey: string }) =>
      answer(api.POST('/api/v1/admin/coupons', { body: coupon, headers: idempotent(idempotencyKey) })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.coupons() }),
  });
}

export function useEndCoupon() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (couponId: string) =>
      answer(api.POST('/api/v1/admin/coupons/{couponId}/end', { params: { path: { couponId } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.coupons() }),
  });
}

/** The courses that a coupon can be for: those in the catalogue that cost something, the latest hundred. */
export function usePricedCourses() {
  return useQuery({
    queryKey: keys.couponCourses(),
    queryFn: async ({ signal }) => {
      const query = { limit: 100, sort: 'newest', price: 'paid' } as const;
      return (await answer(api.GET('/api/v1/courses', { params: { query }, signal }))).items;
    },
  });
}
