import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';
import { endSession } from '../../api/session-store';

export type SignedInDevice = components['schemas']['SignedInDevice'];

/** Where one is signed in. */
export function useSessions() {
  return useQuery({
    queryKey: keys.sessions(),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/auth/sessions', { signal })),
  });
}

/** Signs another device out. */
export function useEndSession() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (sessionId: string) => {
      await api.DELETE('/api/v1/auth/sessions/{sessionId}', { params: { path: { sessionId } } });
    },
    onSettled: () => client.invalidateQueries({ queryKey: keys.sessions() }),
  });
}

/** Signs out on all other devices, or here as well. */
export function useEndAllSessions() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ keepsThisOne }: { keepsThisOne: boolean }) => {
      await api.POST('/api/v1/auth/sessions/revoke-all', { body: { keepsThisOne } });
      if (!keepsThisOne) endSession();
    },
    onSuccess: (_, { keepsThisOne }) =>
      keepsThisOne ? client.invalidateQueries({ queryKey: keys.sessions() }) : undefined,
  });
}
