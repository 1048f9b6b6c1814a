import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type Rewards = components['schemas']['Rewards'];

/** The reader's own points, level and badges. */
export function useRewards() {
  return useQuery({
    queryKey: keys.rewards(),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/gamification/me', { signal })),
  });
}
