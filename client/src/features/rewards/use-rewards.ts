import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
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

/** Whether points and badges are used here; the door to them is there until it is known that they are not. */
export function useHasRewards(): boolean {
  const gamification = useQuery({
    queryKey: keys.gamification(),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/gamification', { signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return gamification.data?.isOn ?? true;
}

export type Period = components['schemas']['Leaderboard']['period'];

/** The reader's neighbourhood on the leaderboard. */
export function useLeaderboard(period: Period) {
  return useQuery({
    queryKey: keys.leaderboard(period),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/gamification/leaderboard', { params: { query: { period } }, signal })),
  });
}

export function joinLeaderboard(name: string) {
  return answer(api.PUT('/api/v1/gamification/leaderboard/membership', { body: { name } }));
}

export function useLeaveLeaderboard() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.DELETE('/api/v1/gamification/leaderboard/membership'),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.leaderboards() }),
  });
}
