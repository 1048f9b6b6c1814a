import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { ProblemState } from '../../api/problem-state';
import { useProblemText } from '../../api/use-problem-text';
import { Callout } from '../../design/callout';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';

/** What is watched, in all its states. While a refresh fails, what was seen last stays, and says that it is old. */
export function OpsQuery<Data>({
  query,
  skeleton,
  children,
}: {
  query: UseQueryResult<Data>;
  skeleton?: ReactNode;
  children: (data: Data) => ReactNode;
}) {
  const t = useTranslations('ops');
  const problemText = useProblemText();
  if (query.isPending) {
    return (
      <SkeletonGroup label={t('loading')} className="flex flex-col gap-3">
        {skeleton ?? [1, 2, 3, 4].map((row) => <Skeleton key={row} className="h-16" />)}
      </SkeletonGroup>
    );
  }
  if (query.data === undefined) {
    return (
      <ProblemState error={query.error} onRetry={() => void query.refetch()} isRetrying={query.isFetching} />
    );
  }
  return (
    <>
      {query.isError && (
        <div role="alert" className="mb-5">
          <Callout kind="warning" title={t('old')}>
            {problemText(query.error).text}
          </Callout>
        </div>
      )}
      {children(query.data)}
    </>
  );
}
