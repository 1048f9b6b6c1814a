import { useMutation, useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { keys } from '../../api/keys';

/** Confirms the address with the token from the mail: once, however often the page is drawn. */
export function useConfirmEmail(token: string | null) {
  return useQuery({
    queryKey: keys.emailConfirmation(token ?? ''),
    queryFn: async () => {
      await api.POST('/api/v1/auth/email-verifications/confirm', { body: { token: token ?? '' } });
      return true;
    },
    enabled: token !== null,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Sends the mail with the link again, to who is signed in. */
export function useSendVerification() {
  return useMutation({
    mutationFn: async () => {
      await api.POST('/api/v1/auth/email-verifications', { body: {} });
    },
  });
}
