import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';

/** In milliseconds: the addresses serve for an hour, and stay the same meanwhile, so that nothing is loaded twice. */
const kept = 50 * 60_000;

/** Where a picture of an attempt is; `undefined` as data where it cannot be shown. */
export function useAttemptPicture(attemptId: string, assetId: string) {
  return useQuery({
    queryKey: keys.attemptPictures(attemptId),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/attempts/{attemptId}/pictures', { params: { path: { attemptId } }, signal })),
    staleTime: kept,
    refetchInterval: kept,
    select: ({ pictures }) => pictures.find((one) => one.assetId === assetId) ?? null,
  });
}
