import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';
import type { Role } from '../../api/session-store';

export type Account = components['schemas']['Account'];

/** The accounts of this house, the latest first; `query` is part of a name or an address. */
export function useAccounts({ query }: { query: string }) {
  return useInfiniteQuery({
    queryKey: keys.accountList({ query }),
    queryFn: ({ pageParam, signal }) => {
      const parameters = {
        limit: 30,
        ...(query === '' ? {} : { query }),
        ...(pageParam === null ? {} : { cursor: pageParam }),
      };
      return answer(api.GET('/api/v1/auth/accounts', { params: { query: parameters }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
}

export function useAccount(userId: string) {
  return useQuery({
    queryKey: keys.account(userId),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/auth/accounts/{userId}', { params: { path: { userId } }, signal })),
  });
}

/** Gives and takes roles; it holds at once. */
export function useChangeRoles() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ userId, roles }: { userId: string; roles: Role[] }) =>
      answer(
        api.PUT('/api/v1/auth/accounts/{userId}/roles', { params: { path: { userId } }, body: { roles } }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.accounts() }),
  });
}

/** Takes the second factor from somebody who has lost it, and signs her out everywhere. */
export function useResetSecondFactor() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (userId: string) => {
      await api.DELETE('/api/v1/auth/accounts/{userId}/second-factor', { params: { path: { userId } } });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: keys.accounts() }),
  });
}
