import { useTranslations } from 'use-intl';
import { Skeleton, SkeletonGroup, SkeletonText } from '../design/skeleton';

/** A page whose code or whose reader is not known yet. */
export function PageSkeleton() {
  const t = useTranslations('shell');
  return (
    <SkeletonGroup
      label={t('loading')}
      className="mx-auto flex min-h-[60vh] animate-[fade_200ms_150ms_both] w-full max-w-page flex-col gap-6 px-4 py-10 sm:px-6"
    >
      <Skeleton className="h-9 w-2/3 max-w-md" />
      <div className="max-w-prose">
        <SkeletonText lines={4} />
      </div>
    </SkeletonGroup>
  );
}
