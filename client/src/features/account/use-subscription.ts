import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';

/** What the link in a mail is about. Asking changes nothing. */
export function useSubscription(token: string) {
  return useQuery({
    queryKey: keys.subscription(token),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/unsubscribe/{token}', { params: { path: { token } }, signal })),
  });
}

/** Ends the mails that the link is about. */
export function useUnsubscribe(token: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      answer(
        api.POST('/unsubscribe/{token}', { params: { path: { token } }, body: 'List-Unsubscribe=One-Click' }),
      ),
    onSuccess: (subscription) => client.setQueryData(keys.subscription(token), subscription),
  });
}
