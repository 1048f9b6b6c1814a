import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type NotificationPreference = components['schemas']['NotificationPreference'];
type Preferences = { items: NotificationPreference[] };

/** What one is told, topic by topic. */
export function useNotificationPreferences() {
  return useQuery({
    queryKey: keys.notificationPreferences(),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/notifications/preferences', { signal })),
  });
}

/** Chooses for one topic. The choice shows at once, and goes back if the server could not be told. */
export function useChangePreference() {
  const client = useQueryClient();
  const put = (changed: NotificationPreference) =>
    client.setQueryData<Preferences>(
      keys.notificationPreferences(),
      (list) => list && { items: list.items.map((item) => (item.topic === changed.topic ? changed : item)) },
    );
  return useMutation({
    mutationFn: ({ topic, inApp, email }: NotificationPreference) =>
      answer(
        api.PUT('/api/v1/notifications/preferences/{topic}', {
          params: { path: { topic } },
          body: { inApp, email },
        }),
      ),
    // One after the other, so that of two quick changes the last one stays.
    scope: { id: 'notification-preferences' },
    onMutate: (changed) => put(changed),
    onError: () => client.invalidateQueries({ queryKey: keys.notificationPreferences() }),
  });
}
