import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';

/** What an invitation link leads to. Asking changes nothing. */
export function useLinkOffer(token: string) {
  return useQuery({
    queryKey: keys.linkOffer(token),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/invitation-links/{token}', { params: { path: { token } }, signal })),
  });
}

/** Lets the reader in. */
export function useJoin(token: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      answer(api.POST('/api/v1/invitation-links/{token}/join', { params: { path: { token } } })),
    onSuccess: () => void client.invalidateQueries({ queryKey: keys.enrollments() }),
    // The last use may have gone to somebody else in the meantime.
    onError: () => client.invalidateQueries({ queryKey: keys.linkOffer(token) }),
  });
}
