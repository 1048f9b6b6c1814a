import { useTranslations } from 'use-intl';
import { ApiProblem } from '../../api/problem';
import { ProblemState } from '../../api/problem-state';
import { NotFound } from '../../app/not-found';
import { PageHeading } from '../../app/page-heading';
import { EmptyState } from '../../design/empty-state';
import { LinkButton } from '../../design/link-button';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { BadgeGrid } from '../../features/rewards/badge-grid';
import { Leaderboard } from '../../features/rewards/leaderboard';
import { LevelCard } from '../../features/rewards/level-card';
import { RecentRewards } from '../../features/rewards/recent-rewards';
import { StreakCard } from '../../features/rewards/streak-card';
import { type Rewards, useRewards } from '../../features/rewards/use-rewards';

export function Page() {
  const t = useTranslations('rewards');
  const rewards = useRewards();
  // Switched off: there is no such page.
  if (rewards.error instanceof ApiProblem && rewards.error.code === 'gamification.off') return <NotFound />;
  return (
    <div className="mx-auto flex w-full max-w-4xl flex-col gap-10 px-4 py-8 sm:px-6 lg:py-12">
      <PageHeading title={t('title')} />
      {rewards.isPending && (
        <SkeletonGroup label={t('loading')} className="flex flex-col gap-6">
          <Skeleton className="h-40" />
          <Skeleton className="h-56" />
        </SkeletonGroup>
      )}
      {rewards.isError && !rewards.data && (
        <ProblemState
          error={rewards.error}
          onRetry={() => void rewards.refetch()}
          isRetrying={rewards.isFetching}
        />
      )}
      {rewards.data && <MyRewards rewards={rewards.data} />}
    </div>
  );
}

function MyRewards({ rewards }: { rewards: Rewards }) {
  const t = useTranslations('rewards');
  const earned = rewards.badges.filter(({ earnedAt }) => earnedAt !== null).length;
  return (
    <>
      <div className="flex flex-col gap-4">
        <LevelCard rewards={rewards} />
        <StreakCard streak={rewards.streak} />
      </div>
      <section>
        <div className="mb-4 flex flex-wrap items-baseline justify-between gap-2">
          <h2 className="text-xl">{t('badges')}</h2>
          <p className="text-sm text-ink-soft">
            {t('badgesEarned', { earned, total: rewards.badges.length })}
          </p>
        </div>
        <BadgeGrid badges={rewards.badges} />
      </section>
      <section>
        <h2 className="mb-4 text-xl">{t('recent')}</h2>
        {rewards.recent.length === 0 ? (
          <EmptyState
            title={t('nothingYet')}
            action={<LinkButton to="/learning">{t('toLearning')}</LinkButton>}
          >
            {t('nothingYetHint')}
          </EmptyState>
        ) : (
          <RecentRewards recent={rewards.recent} />
        )}
      </section>
      <Leaderboard />
    </>
  );
}
