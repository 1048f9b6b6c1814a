import { useQuery } from '@tanstack/react-query';
import { Download, FileX } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { iconButtonClasses } from '../design/icon-button';
import { Skeleton, SkeletonGroup } from '../design/skeleton';
import { useFormat } from '../messages/use-format';
import { answer, api } from './client';
import { keys } from './keys';
import { ProblemState } from './problem-state';
import type { components } from './schema.gen';

export type AnswerFile = components['schemas']['AnswerFiles']['files'][number];

/** In milliseconds: the addresses serve for an hour. */
const kept = 50 * 60_000;

/** The files of an answer, each to be saved; what else can be done with one stands beside it. */
export function AnswerFiles({
  attemptId,
  questionId,
  files,
  actionsOf,
}: {
  attemptId: string;
  questionId: string;
  files: readonly Pick<AnswerFile, 'assetId' | 'fileName' | 'sizeBytes'>[];
  actionsOf?: (assetId: string, fileName: string) => ReactNode;
}) {
  const t = useTranslations('answerFiles');
  const format = useFormat();
  const ids = files.map(({ assetId }) => assetId);
  const found = useQuery({
    queryKey: keys.answerFiles(attemptId, questionId, ids),
    enabled: ids.length > 0,
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/attempts/{attemptId}/answers/{questionId}/files', {
          params: { path: { attemptId, questionId } },
          signal,
        }),
      ),
    staleTime: kept,
    refetchInterval: kept,
  });
  if (files.length === 0) return null;
  if (found.isError) {
    return (
      <ProblemState error={found.error} onRetry={() => void found.refetch()} isRetrying={found.isFetching} />
    );
  }
  if (found.isPending) {
    return (
      <SkeletonGroup label={t('loading')}>
        <Skeleton className="h-14" />
      </SkeletonGroup>
    );
  }
  const urls = new Map(found.data.files.map(({ assetId, url }) => [assetId, url]));
  return (
    <ul aria-label={t('list')} className="flex flex-col gap-2">
      {files.map(({ assetId, fileName, sizeBytes }) => {
        const url = urls.get(assetId);
        return (
          <li
            key={assetId}
            className="flex items-center gap-2 rounded-md border border-line bg-raised py-1 pl-4 pr-1"
          >
            <span className="min-w-0 flex-1 py-1.5">
              <span className="block break-words font-medium">{fileName}</span>
              <span className="text-sm text-ink-soft">{format.bytes(sizeBytes)}</span>
            </span>
            {url ? (
              <a
                href={url}
                download={fileName}
                aria-label={t('download', { fileName })}
                className={`${iconButtonClasses} shrink-0`}
              >
                <Download aria-hidden="true" />
              </a>
            ) : (
              <span className="inline-flex items-center gap-1.5 px-2 text-sm text-ink-soft">
                <FileX aria-hidden="true" className="size-4" />
                {t('gone')}
              </span>
            )}
            {actionsOf?.(assetId, fileName)}
          </li>
        );
      })}
    </ul>
  );
}
