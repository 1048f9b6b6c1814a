import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, idempotent } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type ShareRule = components['schemas']['ShareRule'];
export type InstructorEarnings = components['schemas']['InstructorEarnings'];
export type EarningsBalance = components['schemas']['EarningsBalance'];
export type Payout = components['schemas']['Payout'];
type ShareRuleRequest = components['schemas']['ShareRuleRequest'];
type PayoutRequest = components['schemas']['PayoutRequest'];

const from = (cursor: string | null) => ({ limit: 30, ...(cursor === null ? {} : { cursor }) });
const paging = {
  initialPageParam: null as string | null,
  getNextPageParam: ({ nextCursor }: { nextCursor: string | null }) => nextCursor,
};

/** What instructors get of sales, the latest rule first. */
export function useShareRules() {
  return useInfiniteQuery({
    queryKey: keys.shareRules(),
    queryFn: ({ pageParam, signal }) =>
      answer(api.GET('/api/v1/admin/share-rules', { params: { query: from(pageParam) }, signal })),
    ...paging,
  });
}

export function useAddShareRule() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ rule, idempotencyKey }: { rule: ShareRuleRequest; idempotencyKey: string }) =>
      answer(api.POST('/api/v1/admin/share-rules', { body: rule, headers: idempotent(idempotencyKey) })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.shareRules() }),
  });
}

/** What each instructor is owed. */
export function useInstructorEarnings() {
  return useInfiniteQuery({
    queryKey: keys.instructorEarnings(),
    queryFn: ({ pageParam, signal }) =>
      answer(api.GET('/api/v1/admin/earnings', { params: { query: from(pageParam) }, signal })),
    ...paging,
  });
}

/** The monthly statements of all instructors, the latest first. */
export function useAllStatements() {
  return useInfiniteQuery({
    queryKey: keys.allStatements(),
    queryFn: ({ pageParam, signal }) =>
      answer(api.GET('/api/v1/admin/statements', { params: { query: from(pageParam) }, signal })),
    ...paging,
  });
}

/** What instructors were paid, the latest first. */
export function usePayouts() {
  return useInfiniteQuery({
    queryKey: keys.payouts(),
    queryFn: ({ pageParam, signal }) =>
      answer(api.GET('/api/v1/admin/payouts', { params: { query: from(pageParam) }, signal })),
    ...paging,
  });
}

export function useRecordPayout() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ payout, idempotencyKey }: { payout: PayoutRequest; idempotencyKey: string }) =>
      answer(api.POST('/api/v1/admin/payouts', { body: payout, headers: idempotent(idempotencyKey) })),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: keys.payouts() }),
        client.invalidateQueries({ queryKey: keys.instructorEarnings() }),
      ]),
  });
}
