import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type OwnProfile = components['schemas']['OwnProfile'];
export type ProfileChanges = components['schemas']['ProfileChanges'];

/** One's own profile. In the moments after registering it is still on its way, and is asked for until it is whole. */
export function useProfile() {
  return useQuery({
    queryKey: keys.profile(),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/users/me', { signal })),
    refetchInterval: ({ state }) => (state.data?.isComplete === false ? 1_500 : false),
  });
}

/** Changes the profile, and keeps what the server made of it. */
export function useEditProfile(): (changes: ProfileChanges) => Promise<OwnProfile> {
  const client = useQueryClient();
  return async (changes) => {
    const profile = await answer(api.PATCH('/api/v1/users/me', { body: changes }));
    client.setQueryData(keys.profile(), profile);
    return profile;
  };
}
