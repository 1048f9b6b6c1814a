import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';

/** Where the bytes of a file are for a while. */
export function useAssetUrl(assetId: string | undefined) {
  return useQuery({
    queryKey: keys.asset(assetId ?? ''),
    enabled: assetId !== undefined,
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/media/assets/{assetId}', {
          params: { path: { assetId: assetId as string } },
          signal,
        }),
      ),
    staleTime: 3 * 60_000,
  });
}

/** How long a video on this device lasts, in whole seconds; `undefined` where the browser cannot tell. */
export function durationOfVideo(file: File): Promise<number | undefined> {
  return new Promise((resolve) => {
    const video = document.createElement('video');
    const url = URL.createObjectURL(file);
    const end = (seconds: number | undefined) => {
      clearTimeout(timer);
      URL.revokeObjectURL(url);
      resolve(seconds);
    };
    const timer = setTimeout(() => end(undefined), 10_000);
    video.preload = 'metadata';
    video.onerror = () => end(undefined);
    video.onloadedmetadata = () =>
      end(Number.isFinite(video.duration) ? Math.max(1, Math.round(video.duration)) : undefined);
    video.src = url;
  });
}
