import { useCallback } from 'react';
import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { toProblem } from '../../api/problem';
import { ProblemState } from '../../api/problem-state';
import { NotFound } from '../../app/not-found';
import { PageHeading } from '../../app/page-heading';
import { Breadcrumbs } from '../../design/breadcrumbs';
import { EmptyState } from '../../design/empty-state';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { ItemCard } from '../../features/quiz-statistics/item-card';
import { type ItemStatistics, useItemStatistics } from '../../features/quiz-statistics/use-item-statistics';
import { useFormat } from '../../messages/use-format';
import { LazyMarkdown } from './lazy-markdown';

export function Page() {
  const t = useTranslations('quizStatistics');
  const { quizId = '' } = useParams();
  const statistics = useItemStatistics(quizId);
  if (statistics.data) return <Loaded statistics={statistics.data} />;
  if (statistics.isError && [400, 404].includes(toProblem(statistics.error).status)) return <NotFound />;
  return (
    <Frame>
      {statistics.isError ? (
        <ProblemState
          error={statistics.error}
          onRetry={() => void statistics.refetch()}
          isRetrying={statistics.isFetching}
        />
      ) : (
        <SkeletonGroup label={t('loading')} className="flex flex-col gap-4">
          <Skeleton className="h-9 w-2/3 max-w-md" />
          <Skeleton className="h-24" />
          <Skeleton className="h-64" />
        </SkeletonGroup>
      )}
    </Frame>
  );
}

function Loaded({ statistics }: { statistics: ItemStatistics }) {
  const t = useTranslations('quizStatistics');
  const format = useFormat();
  const renderMarkdown = useCallback((text: string) => <LazyMarkdown text={text} headingLevel={3} />, []);
  const { courseId, title, attempts, meanPercent, items } = statistics;
  return (
    <Frame>
      <div className="flex flex-col gap-2">
        <Breadcrumbs
          items={[
            { label: t('studio'), to: '/studio' },
            { label: t('course'), to: `/studio/courses/${courseId}` },
            { label: t('open') },
          ]}
        />
        <PageHeading title={t('title', { title })} className="text-2xl [overflow-wrap:anywhere]" />
        <p className="max-w-prose text-ink-soft">{t('lead')}</p>
      </div>
      {attempts === 0 ? (
        <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>
      ) : (
        <>
          <dl className="grid grid-cols-2 rounded-lg border border-line bg-surface py-2">
            <div className="flex flex-col-reverse justify-end px-5 py-2.5">
              <dt className="text-sm text-ink-soft">{t('attempts')}</dt>
              <dd className="text-xl font-semibold tabular-nums">{format.number(attempts)}</dd>
            </div>
            <div className="flex flex-col-reverse justify-end px-5 py-2.5">
              <dt className="text-sm text-ink-soft">{t('mean')}</dt>
              <dd className="text-xl font-semibold tabular-nums">
                {meanPercent === null ? '' : t('percent', { value: meanPercent })}
              </dd>
            </div>
          </dl>
          <ol className="flex flex-col gap-5">
            {items.map((item, index) => (
              <ItemCard
                key={item.questionId}
                item={item}
                number={index + 1}
                renderMarkdown={renderMarkdown}
              />
            ))}
          </ol>
          <p className="max-w-prose text-sm text-ink-soft">{t('method')}</p>
        </>
      )}
    </Frame>
  );
}

function Frame({ children }: { children: React.ReactNode }) {
  return (
    <div className="mx-auto flex w-full max-w-4xl flex-col gap-5 px-4 py-6 sm:px-6 lg:py-9">{children}</div>
  );
}
