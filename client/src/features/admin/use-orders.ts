import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { answer, api, idempotent } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type AdminOrder = components['schemas']['AdminOrder'];
export type Order = components['schemas']['Order'];
export type Refund = components['schemas']['Refund'];
export type Dispute = components['schemas']['Dispute'];
export type OrderStatus = Order['status'];

export const orderStatuses = [
  'opening',
  'open',
  'paid',
  'refunded',
  'disputed',
  'expired',
  'failed',
] as const satisfies readonly OrderStatus[];

export type OrderFilters = { status: OrderStatus | undefined; query: string };

/** The orders of all learners, the latest first. */
export function useOrders({ status, query }: OrderFilters) {
  return useInfiniteQuery({
    queryKey: keys.allOrdersList({ status, query }),
    queryFn: ({ pageParam, signal }) => {
      const parameters = {
        limit: 30,
        ...(status === undefined ? {} : { status }),
        ...(query === '' ? {} : { query }),
        ...(pageParam === null ? {} : { cursor: pageParam }),
      };
      return answer(api.GET('/api/v1/admin/orders', { params: { query: parameters }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
}

/** One order with its refunds; asked again while a refund is under way. */
export function useOrder(orderId: string) {
  return useQuery({
    queryKey: keys.orderForStaff(orderId),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/payments/orders/{orderId}', { params: { path: { orderId } }, signal })),
    refetchInterval: ({ state }) =>
      state.data?.refunds.some(({ status }) => status === 'pending') ? 2_000 : false,
  });
}

/** Gives money back: all that is left, or `amount` minor units. */
export function useRefund(orderId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({
      amount,
      reason,
      idempotencyKey,
    }: {
      amount: number | undefined;
      reason: string;
      idempotencyKey: string;
    }) =>
      answer(
        api.POST('/api/v1/payments/orders/{orderId}/refunds', {
          params: { path: { orderId } },
          body: { reason, ...(amount === undefined ? {} : { amount }) },
          headers: idempotent(idempotencyKey),
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.allOrders() }),
  });
}
