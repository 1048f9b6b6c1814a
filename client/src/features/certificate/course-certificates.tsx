import { useTranslations } from 'use-intl';
import { ProblemState } from '../../api/problem-state';
import { EmptyState } from '../../design/empty-state';
import { LoadMore } from '../../design/load-more';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { ManagedCertificates } from './managed-certificates';
import { useManagedCertificates } from './use-managed-certificates';

/** The certificates of one course, for those who teach it. */
export function CourseCertificates({ courseId }: { courseId: string }) {
  const t = useTranslations('certificate.manage');
  const list = useManagedCertificates({ courseId, query: '' });
  const certificates = list.data?.pages.flatMap(({ items }) => items) ?? [];

  if (list.isPending) {
    return (
      <SkeletonGroup label={t('loading')} className="flex flex-col gap-3">
        {[0, 1, 2, 3].map((row) => (
          <Skeleton key={row} className="h-12" />
        ))}
      </SkeletonGroup>
    );
  }
  if (list.isError && certificates.length === 0) {
    return (
      <ProblemState error={list.error} onRetry={() => void list.refetch()} isRetrying={list.isFetching} />
    );
  }
  if (certificates.length === 0) return <EmptyState title={t('empty')}>{t('emptyOfCourse')}</EmptyState>;
  return (
    <>
      <ManagedCertificates certificates={certificates} showsCourse={false} />
      <LoadMore
        hasMore={list.hasNextPage}
        isLoading={list.isFetchingNextPage}
        onLoadMore={() => void list.fetchNextPage()}
        shown={certificates.length}
      />
    </>
  );
}
