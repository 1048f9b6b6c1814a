import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { ProblemState } from '../../api/problem-state';
import { PicturePlane } from '../../design/picture-plane';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { useQuestionPicture, useQuestionPictures } from './question-pictures';
import type { HotspotQuestion } from './use-quiz-draft';

/** The picture of a question in the studio, with what is drawn upon it. */
export function EditedPicture({
  picture: { assetId, description },
  children,
}: {
  picture: NonNullable<HotspotQuestion['picture']>;
  children?: ReactNode;
}) {
  const t = useTranslations('quizEditor');
  const { courseId } = useQuestionPictures();
  const shown = useQuestionPicture(courseId, assetId);
  if (shown.data) {
    return (
      <PicturePlane url={shown.data.url} picture={shown.data.picture} alternative={description}>
        {children}
      </PicturePlane>
    );
  }
  if (shown.isError) {
    return (
      <ProblemState error={shown.error} onRetry={() => void shown.refetch()} isRetrying={shown.isFetching} />
    );
  }
  return (
    <SkeletonGroup label={t('pictureComing')}>
      <Skeleton className="aspect-video w-full" />
    </SkeletonGroup>
  );
}
