import { useTranslations } from 'use-intl';
import { ProblemState } from '../../../api/problem-state';
import { Button } from '../../../design/button';
import { DateTime } from '../../../design/date-time';
import { LoadMore } from '../../../design/load-more';
import { Skeleton, SkeletonGroup } from '../../../design/skeleton';
import { toast } from '../../../design/toast';
import type { Question } from '../use-quiz-draft';
import { type BankQuestion, useBankQuestionVersions } from './use-banks';

/** What a question of a bank was before; one of them can be taken up again, as the next version. */
export function EarlierVersions({
  current,
  onTake,
}: {
  current: BankQuestion;
  onTake: (question: Question) => void;
}) {
  const t = useTranslations('questionBanks');
  const list = useBankQuestionVersions(current.id);
  const versions = (list.data?.pages.flatMap(({ items }) => items) ?? []).filter(
    ({ version }) => version < current.version,
  );
  const take = (version: number, question: Question) => {
    onTake(question);
    toast.info(t('versionTaken', { version }));
  };
  return (
    <section className="border-t border-line pt-4">
      <h3 className="text-base font-semibold">{t('earlier')}</h3>
      {list.isPending ? (
        <SkeletonGroup label={t('loadingVersions')} className="mt-2">
          <Skeleton className="h-14" />
        </SkeletonGroup>
      ) : list.isError && versions.length === 0 ? (
        <ProblemState error={list.error} onRetry={() => void list.refetch()} isRetrying={list.isFetching} />
      ) : (
        <>
          <ul className="mt-1 divide-y divide-line">
            {versions.map(({ version, question, savedAt }) => (
              <li key={version} className="flex flex-wrap items-center justify-between gap-3 py-3">
                <span className="min-w-0 flex-1 basis-48">
                  <span className="line-clamp-2 [overflow-wrap:anywhere]">{question.prompt}</span>
                  <span className="flex flex-wrap gap-x-3 text-sm text-ink-soft">
                    <span>{t('version', { version })}</span>
                    <DateTime value={savedAt} look="dateTime" />
                  </span>
                </span>
                <Button size="small" onClick={() => take(version, question)}>
                  {t('takeVersion', { version })}
                </Button>
              </li>
            ))}
          </ul>
          {list.hasNextPage && (
            <LoadMore
              hasMore={list.hasNextPage}
              isLoading={list.isFetchingNextPage}
              onLoadMore={() => void list.fetchNextPage()}
              shown={versions.length}
            />
          )}
        </>
      )}
    </section>
  );
}
