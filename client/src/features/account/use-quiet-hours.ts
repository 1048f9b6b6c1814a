import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type QuietHours = components['schemas']['QuietHours']['quietHours'];

/** When the reader wants no mail. */
export function useQuietHours() {
  return useQuery({
    queryKey: keys.quietHours(),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/notifications/quiet-hours', { signal })),
  });
}

export function useChangeQuietHours() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (quietHours: QuietHours) =>
      answer(api.PUT('/api/v1/notifications/quiet-hours', { body: { quietHours } })),
    onSuccess: (saved) => client.setQueryData(keys.quietHours(), saved),
  });
}
