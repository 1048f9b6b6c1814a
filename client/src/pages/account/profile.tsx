import { useTranslations } from 'use-intl';
import { ProblemState } from '../../api/problem-state';
import { Avatar } from '../../design/avatar';
import { Callout } from '../../design/callout';
import { Card } from '../../design/card';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { AccountFrame } from '../../features/account/account-frame';
import { ProfileForm } from '../../features/account/profile-form';
import { type OwnProfile, useProfile } from '../../features/account/use-profile';
import { useFormat } from '../../messages/use-format';

export function Page() {
  const t = useTranslations('account');
  const profile = useProfile();
  return (
    <AccountFrame title={t('profileTitle')} lead={t('profileLead')}>
      {profile.data?.isComplete && <Person profile={profile.data} />}
      {profile.data?.isComplete === false && <Callout title={t('onItsWay')}>{t('onItsWayText')}</Callout>}
      {profile.isError && profile.data === undefined ? (
        <ProblemState
          error={profile.error}
          onRetry={() => void profile.refetch()}
          isRetrying={profile.isFetching}
        />
      ) : (
        <Card padding="large">
          {profile.data?.isComplete ? (
            <ProfileForm profile={profile.data} />
          ) : (
            <SkeletonGroup label={t('loadingProfile')} className="flex flex-col gap-5">
              <Skeleton className="h-11" />
              <Skeleton className="h-11" />
              <Skeleton className="h-32" />
            </SkeletonGroup>
          )}
        </Card>
      )}
    </AccountFrame>
  );
}

function Person({ profile: { name, email, headline, createdAt } }: { profile: OwnProfile }) {
  const t = useTranslations('account');
  const format = useFormat();
  return (
    <div className="flex items-center gap-4">
      <Avatar name={name ?? email ?? ''} size="large" />
      <div className="min-w-0">
        <p className="truncate text-lg font-semibold">{name}</p>
        {headline && <p className="text-ink-soft">{headline}</p>}
        <p className="text-sm text-ink-soft break-words">
          {[email, createdAt && t('memberSince', { date: format.date(createdAt) })]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
    </div>
  );
}
