import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { ProblemState } from '../../api/problem-state';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { useCourseDraft } from './use-course-draft';

/** The outline of a course to work on. Its board comes with the code for dragging, when it is first looked at. */
export function CurriculumPanel({ courseId }: { courseId: string }) {
  const draft = useCourseDraft(courseId);
  if (draft.isPending) return <CurriculumSkeleton />;
  if (!draft.data) {
    return (
      <ProblemState error={draft.error} onRetry={() => void draft.refetch()} isRetrying={draft.isFetching} />
    );
  }
  return (
    <Suspense fallback={<CurriculumSkeleton />}>
      <Board draft={draft.data} />
    </Suspense>
  );
}

const Board = lazy(() => import('./curriculum-board').then((file) => ({ default: file.CurriculumBoard })));

function CurriculumSkeleton() {
  const t = useTranslations('builder');
  return (
    <SkeletonGroup label={t('loadingCurriculum')} className="flex flex-col gap-4">
      {[0, 1].map((section) => (
        <div key={section} className="rounded-lg border border-line bg-surface p-4">
          <Skeleton className="h-6 w-52" />
          <Skeleton className="mt-4 h-11" />
          <Skeleton className="mt-2 h-11" />
        </div>
      ))}
    </SkeletonGroup>
  );
}
