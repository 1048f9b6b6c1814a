import { useTranslations } from 'use-intl';
import { ProblemState } from '../../api/problem-state';
import { Card } from '../../design/card';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { AccountFrame } from '../../features/account/account-frame';
import { PreferenceTable } from '../../features/account/preference-table';
import { QuietHoursPanel } from '../../features/account/quiet-hours-panel';
import { useNotificationPreferences } from '../../features/account/use-notification-preferences';

export function Page() {
  const t = useTranslations('notificationSettings');
  return (
    <AccountFrame title={t('title')} lead={t('lead')}>
      <Preferences />
      <QuietHoursPanel />
    </AccountFrame>
  );
}

function Preferences() {
  const t = useTranslations('notificationSettings');
  const preferences = useNotificationPreferences();
  if (preferences.data) {
    return (
      <Card padding="none" className="max-md:border-0 max-md:bg-transparent max-md:shadow-none md:p-3">
        <PreferenceTable preferences={preferences.data.items} />
        <p className="px-3 py-2 text-sm text-ink-soft">{t('paceHint')}</p>
      </Card>
    );
  }
  if (preferences.isError) {
    return (
      <ProblemState
        error={preferences.error}
        onRetry={() => void preferences.refetch()}
        isRetrying={preferences.isFetching}
      />
    );
  }
  return (
    <SkeletonGroup label={t('loading')} className="flex flex-col gap-3">
      {[0, 1, 2, 3, 4].map((row) => (
        <Skeleton key={row} className="h-16" />
      ))}
    </SkeletonGroup>
  );
}
