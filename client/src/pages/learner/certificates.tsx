import { useTranslations } from 'use-intl';
import { ProblemState } from '../../api/problem-state';
import { PageHeading } from '../../app/page-heading';
import { EmptyState } from '../../design/empty-state';
import { LinkButton } from '../../design/link-button';
import { LoadMore } from '../../design/load-more';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { CertificateCard } from '../../features/certificate/certificate-card';
import { useMyCertificates } from '../../features/certificate/use-certificates';

export function Page() {
  const t = useTranslations('certificate');
  const list = useMyCertificates();
  const certificates = (list.data?.pages ?? []).flatMap(({ items }) => items);
  return (
    <div className="mx-auto flex w-full max-w-page flex-col gap-8 px-4 py-8 sm:px-6 lg:py-12">
      <PageHeading title={t('title')} />
      {list.isPending && (
        <SkeletonGroup label={t('loading')} className="grid gap-4 lg:grid-cols-2">
          <Skeleton className="h-44" />
          <Skeleton className="h-44" />
        </SkeletonGroup>
      )}
      {list.isError && certificates.length === 0 && (
        <ProblemState error={list.error} onRetry={() => void list.refetch()} isRetrying={list.isFetching} />
      )}
      {list.isSuccess && certificates.length === 0 && (
        <EmptyState
          title={t('empty')}
          action={
            <LinkButton to="/learning" variant="primary">
              {t('toLearning')}
            </LinkButton>
          }
        >
          {t('emptyHint')}
        </EmptyState>
      )}
      {certificates.length > 0 && (
        <>
          <ul className="grid gap-4 lg:grid-cols-2">
            {certificates.map((certificate) => (
              <li key={certificate.id}>
                <CertificateCard certificate={certificate} />
              </li>
            ))}
          </ul>
          {list.hasNextPage && (
            <LoadMore
              hasMore
              isLoading={list.isFetchingNextPage}
              onLoadMore={() => void list.fetchNextPage()}
              shown={certificates.length}
            />
          )}
        </>
      )}
    </div>
  );
}
