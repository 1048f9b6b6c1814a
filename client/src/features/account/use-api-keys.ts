import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type ApiKey = components['schemas']['ApiKey'];
export type ApiKeyRequest = components['schemas']['ApiKeyRequest'];
export type ApiScope = ApiKey['scopes'][number];

export const apiScopes = [
  'profile:read',
  'profile:write',
  'learning:read',
  'learning:write',
  'teaching:read',
  'teaching:write',
  'notifications:read',
] as const satisfies readonly ApiScope[];

/** One's keys for programs. */
export function useApiKeys() {
  return useQuery({
    queryKey: keys.apiKeys(),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/auth/api-keys', { signal })),
  });
}

export function useApiKeyChanges() {
  const client = useQueryClient();
  const lookAgain = () => client.invalidateQueries({ queryKey: keys.apiKeys() });
  const end = useMutation({
    mutationFn: (keyId: string) =>
      api.DELETE('/api/v1/auth/api-keys/{keyId}', { params: { path: { keyId } } }),
    onSettled: lookAgain,
  });
  return {
    /** @returns the key itself, which is told this once. */
    create: async (request: ApiKeyRequest): Promise<string> => {
      const { apiKey } = await answer(api.POST('/api/v1/auth/api-keys', { body: request }));
      void lookAgain();
      return apiKey;
    },
    end,
  };
}
