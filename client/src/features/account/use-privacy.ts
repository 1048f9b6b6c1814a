import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type Privacy = components['schemas']['Privacy'];
export type IdentityProof = components['schemas']['IdentityProof'];

const lookAgainMilliseconds = 3_000;

/** What one has asked for of one's data; looked at again while an archive is being put together. */
export function usePrivacy() {
  return useQuery({
    queryKey: keys.privacy(),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/users/me/privacy', { signal })),
    refetchInterval: ({ state }) =>
      state.data?.export?.status === 'collecting' ? lookAgainMilliseconds : false,
  });
}

/** What asks for one's data, or to be forgotten; all of it is followed by a look at how things stand now. */
export function usePrivacyRequests() {
  const client = useQueryClient();
  const lookAgain = () => client.invalidateQueries({ queryKey: keys.privacy() });
  const cancelErasure = useMutation({
    mutationFn: () => api.DELETE('/api/v1/users/me/erasure'),
    onSettled: lookAgain,
  });
  return {
    askForArchive: async (proof: IdentityProof) => {
      await answer(api.POST('/api/v1/users/me/data-exports', { body: proof }));
      void lookAgain();
    },
    askForErasure: async (proof: IdentityProof) => {
      await answer(api.POST('/api/v1/users/me/erasure', { body: proof }));
      void lookAgain();
    },
    cancelErasure,
  };
}

/** Fetches an archive by an address that holds for some minutes. */
export function useDownloadArchive() {
  return useMutation({
    mutationFn: async (exportId: string) => {
      const { url } = await answer(
        api.GET('/api/v1/users/me/data-exports/{exportId}/download', { params: { path: { exportId } } }),
      );
      window.location.assign(url);
    },
  });
}
