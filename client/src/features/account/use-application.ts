import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, idempotent } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type OwnApplication = components['schemas']['OwnInstructorApplication'];

/** One's last application to teach, and whether one may apply now. */
export function useApplication() {
  return useQuery({
    queryKey: keys.ownApplication(),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/users/me/instructor-application', { signal })),
  });
}

export function useApplicationChanges() {
  const client = useQueryClient();
  const lookAgain = () => client.invalidateQueries({ queryKey: keys.ownApplication() });
  const withdraw = useMutation({
    mutationFn: () => api.DELETE('/api/v1/users/me/instructor-application'),
    onSettled: lookAgain,
  });
  return {
    apply: async ({ text, idempotencyKey }: { text: string; idempotencyKey: string }) => {
      const body = { text };
      await answer(
        api.POST('/api/v1/users/me/instructor-applications', { body, headers: idempotent(idempotencyKey) }),
      );
      await lookAgain();
    },
    withdraw,
  };
}
