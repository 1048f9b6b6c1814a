import { useTranslations } from 'use-intl';
import { ApiProblem } from '../../api/problem';
import { ProblemState } from '../../api/problem-state';
import { EmptyState } from '../../design/empty-state';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { AdminFrame } from '../../features/admin/admin-frame';
import { RewardRulesForm } from '../../features/admin/reward-rules-form';
import { type RewardRules, useRewardRules } from '../../features/admin/use-reward-rules';
import { useFormat } from '../../messages/use-format';

export function Page() {
  const t = useTranslations('rewardRules');
  const words = useTranslations('admin');
  const rules = useRewardRules();
  const isOff = rules.error instanceof ApiProblem && rules.error.code === 'gamification.off';
  return (
    <AdminFrame title={words('rewards')} lead={t('lead')}>
      {rules.isPending && (
        <SkeletonGroup label={t('loading')} className="grid gap-6 lg:grid-cols-2">
          <Skeleton className="h-96" />
          <Skeleton className="h-96" />
        </SkeletonGroup>
      )}
      {isOff && <EmptyState title={t('off')}>{t('offHint')}</EmptyState>}
      {rules.isError && !isOff && !rules.data && (
        <ProblemState
          error={rules.error}
          onRetry={() => void rules.refetch()}
          isRetrying={rules.isFetching}
        />
      )}
      {rules.data && (
        <>
          <Standing rules={rules.data} />
          <RewardRulesForm key={rules.data.number} rules={rules.data} />
        </>
      )}
    </AdminFrame>
  );
}

function Standing({ rules: { chosenAt, behind } }: { rules: RewardRules }) {
  const t = useTranslations('rewardRules');
  const format = useFormat();
  return (
    <p role="status" className="text-ink-soft">
      {chosenAt && t('chosen', { date: format.dateTime(chosenAt) })}{' '}
      {behind > 0 && t('behind', { count: behind })}
    </p>
  );
}
