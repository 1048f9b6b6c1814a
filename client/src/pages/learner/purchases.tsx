import { useTranslations } from 'use-intl';
import { ProblemState } from '../../api/problem-state';
import { PageHeading } from '../../app/page-heading';
import { Card } from '../../design/card';
import { EmptyState } from '../../design/empty-state';
import { LinkButton } from '../../design/link-button';
import { LoadMore } from '../../design/load-more';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { BillingDetailsForm } from '../../features/billing/billing-details-form';
import { BillingDocuments } from '../../features/billing/billing-documents';
import { PurchaseRow } from '../../features/purchases/purchase-row';
import { usePurchases } from '../../features/purchases/use-purchases';

export function Page() {
  const t = useTranslations('purchases');
  const billing = useTranslations('billing');
  const list = usePurchases();
  const purchases = (list.data?.pages ?? []).flatMap(({ items }) => items);
  return (
    <div className="mx-auto flex w-full max-w-4xl flex-col gap-8 px-4 py-8 sm:px-6 lg:py-12">
      <PageHeading title={t('title')} />
      {list.isPending && (
        <SkeletonGroup label={t('loading')} className="flex flex-col gap-4">
          <Skeleton className="h-32" />
          <Skeleton className="h-32" />
        </SkeletonGroup>
      )}
      {list.isError && purchases.length === 0 && (
        <ProblemState error={list.error} onRetry={() => void list.refetch()} isRetrying={list.isFetching} />
      )}
      {list.isSuccess && purchases.length === 0 && (
        <EmptyState
          title={t('empty')}
          action={
            <LinkButton to="/courses" variant="primary">
              {t('toCourses')}
            </LinkButton>
          }
        >
          {t('emptyHint')}
        </EmptyState>
      )}
      {purchases.length > 0 && (
        <>
          <ul className="flex flex-col gap-4">
            {purchases.map((purchase) => (
              <li key={purchase.id}>
                <PurchaseRow
                  purchase={purchase}
                  papers={
                    purchase.documents.length > 0 && <BillingDocuments documents={purchase.documents} />
                  }
                />
              </li>
            ))}
          </ul>
          {list.hasNextPage && (
            <LoadMore
              hasMore
              isLoading={list.isFetchingNextPage}
              onLoadMore={() => void list.fetchNextPage()}
              shown={purchases.length}
            />
          )}
        </>
      )}
      {list.isSuccess && (
        <Card padding="large" className="flex flex-col gap-4">
          <h2 className="text-xl">{billing('details')}</h2>
          <p className="max-w-prose text-ink-soft">{billing('detailsLead')}</p>
          <BillingDetailsForm />
        </Card>
      )}
    </div>
  );
}
