import { ImageOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { ProblemState } from '../../api/problem-state';
import { PicturePlane } from '../../design/picture-plane';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { useAttemptPicture } from './use-attempt-pictures';
import type { Question } from './use-quiz';

/** The picture of a question, in each of its states, with what is drawn upon it. */
export function AttemptPicture({
  attemptId,
  picture,
  children,
}: {
  attemptId: string;
  picture: NonNullable<Question['picture']>;
  children: ReactNode;
}) {
  const t = useTranslations('quiz');
  const shown = useAttemptPicture(attemptId, picture.assetId);
  if (shown.data) {
    return (
      <PicturePlane url={shown.data.url} picture={shown.data.picture} alternative={picture.description}>
        {children}
      </PicturePlane>
    );
  }
  if (shown.isError) {
    return (
      <ProblemState error={shown.error} onRetry={() => void shown.refetch()} isRetrying={shown.isFetching} />
    );
  }
  if (shown.isPending) {
    return (
      <SkeletonGroup label={t('loadingPicture')}>
        <Skeleton className="aspect-video w-full" />
      </SkeletonGroup>
    );
  }
  return (
    <p className="flex items-center gap-3 rounded-md border border-line bg-sunken px-4 py-3 text-ink-soft">
      <ImageOff aria-hidden="true" className="size-5 shrink-0" />
      {t('pictureGone', { description: picture.description })}
    </p>
  );
}
