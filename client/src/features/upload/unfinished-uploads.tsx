import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { History, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';
import { useTellOutcome } from '../../api/use-tell-outcome';
import { IconButton } from '../../design/icon-button';
import { useFormat } from '../../messages/use-format';
import type { UploadEntry } from './use-uploads';

type Unfinished = components['schemas']['UnfinishedUpload'];

/** Uploads that a reload or another device has left half done: chosen once more, a file goes on where it stopped. */
export function UnfinishedUploads({
  uploads,
  isWanted,
}: {
  /** Those that are on their way on this page, and need no reminder. */
  uploads: readonly UploadEntry[];
  isWanted: (purpose: Unfinished['purpose']) => boolean;
}) {
  const t = useTranslations('upload');
  const format = useFormat();
  const unfinished = useUnfinishedUploads();
  const discard = useDiscardUpload();
  const tellOutcome = useTellOutcome();
  const left = (unfinished.data?.items ?? []).filter(
    ({ purpose, fileName, sizeBytes }) =>
      isWanted(purpose) &&
      !uploads.some((upload) => upload.fileName === fileName && upload.sizeBytes === sizeBytes),
  );
  if (left.length === 0) return null;

  return (
    <ul aria-label={t('unfinishedTitle')} className="flex flex-col gap-2">
      {left.map(({ assetId, fileName, sizeBytes, createdAt }) => (
        <li
          key={assetId}
          className="flex items-center gap-3 rounded-md border border-line bg-surface py-1 pl-4 pr-2"
        >
          <History aria-hidden="true" className="size-5 shrink-0 text-ink-soft" />
          <p className="min-w-0 flex-1 break-words">
            {t('unfinished', {
              name: fileName,
              size: format.bytes(sizeBytes),
              time: format.relative(createdAt),
            })}
          </p>
          <IconButton
            label={t('discard', { name: fileName })}
            icon={<X />}
            onClick={() => tellOutcome(discard.mutateAsync(assetId), t('discarded', { name: fileName }))}
          />
        </li>
      ))}
    </ul>
  );
}

function useUnfinishedUploads() {
  return useQuery({
    queryKey: keys.unfinishedUploads(),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/media/uploads', { params: { query: { limit: 50 } }, signal })),
  });
}

function useDiscardUpload() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (assetId: string) => {
      await api.DELETE('/api/v1/media/uploads/{assetId}', { params: { path: { assetId } } });
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: keys.unfinishedUploads() }),
  });
}
