import { useTranslations } from 'use-intl';
import { ProblemState } from '../../api/problem-state';
import { EmptyState } from '../../design/empty-state';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { AdminFrame } from '../../features/admin/admin-frame';
import { CategoryTree } from '../../features/categories/category-tree';
import { useManagedCategories } from '../../features/categories/use-managed-categories';

export function Page() {
  const t = useTranslations('categories');
  const tree = useManagedCategories();
  return (
    <AdminFrame title={t('title')} lead={t('lead')}>
      {tree.isPending && (
        <SkeletonGroup label={t('loading')} className="flex flex-col gap-3">
          <Skeleton className="h-14" />
          <Skeleton className="h-14" />
          <Skeleton className="h-14" />
        </SkeletonGroup>
      )}
      {tree.isError && !tree.data && (
        <ProblemState error={tree.error} onRetry={() => void tree.refetch()} isRetrying={tree.isFetching} />
      )}
      {tree.data && (
        <>
          {tree.data.items.length === 0 && <EmptyState title={t('none')} />}
          <CategoryTree categories={tree.data.items} />
        </>
      )}
    </AdminFrame>
  );
}
