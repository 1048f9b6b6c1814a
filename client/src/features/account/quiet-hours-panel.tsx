import { useTranslations } from 'use-intl';
import { ApiForm } from '../../api/api-form';
import { ProblemState } from '../../api/problem-state';
import { useApiForm } from '../../api/use-api-form';
import { Button } from '../../design/button';
import { Card } from '../../design/card';
import { Checkbox } from '../../design/checkbox';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { TextField } from '../../design/text-field';
import { TextLink } from '../../design/text-link';
import { toast } from '../../design/toast';
import { useProfile } from './use-profile';
import { type QuietHours, useChangeQuietHours, useQuietHours } from './use-quiet-hours';

/** When the reader wants no mail. */
export function QuietHoursPanel() {
  const t = useTranslations('notificationSettings');
  const hours = useQuietHours();
  return (
    <section className="mt-10 flex flex-col gap-3">
      <h2 className="text-xl">{t('quietTitle')}</h2>
      <p className="max-w-prose text-ink-soft">{t('quietLead')}</p>
      {hours.isPending && (
        <SkeletonGroup label={t('loadingQuiet')}>
          <Skeleton className="h-32" />
        </SkeletonGroup>
      )}
      {hours.isError && !hours.data && (
        <ProblemState
          error={hours.error}
          onRetry={() => void hours.refetch()}
          isRetrying={hours.isFetching}
        />
      )}
      {hours.data && <QuietHoursForm hours={hours.data.quietHours} />}
    </section>
  );
}

function QuietHoursForm({ hours }: { hours: QuietHours }) {
  const t = useTranslations('notificationSettings');
  const profile = useProfile();
  const change = useChangeQuietHours();
  const form = useApiForm({
    initial: { isOn: hours !== null, from: hours?.from ?? '22:00', to: hours?.to ?? '07:00' },
    validate: ({ isOn, from, to }) => ({
      ...(isOn && from === '' ? { from: t('quietMissing') } : {}),
      ...(isOn && to === '' ? { to: t('quietMissing') } : {}),
      ...(isOn && to !== '' && from === to ? { to: t('quietSame') } : {}),
    }),
    submit: ({ isOn, from, to }) => change.mutateAsync(isOn ? { from, to } : null),
    onSuccess: ({ quietHours }) => toast.success(t(quietHours ? 'quietSaved' : 'quietEnded')),
  });
  const { isOn } = form.values;
  return (
    <Card className="max-w-xl">
      <ApiForm form={form} className="flex flex-col gap-4">
        <Checkbox label={t('quietOn')} {...form.field('isOn')} />
        {isOn && (
          <div className="flex flex-wrap gap-4">
            <TextField
              label={t('quietFrom')}
              type="time"
              className="min-w-32 flex-1"
              {...form.field('from')}
            />
            <TextField label={t('quietTo')} type="time" className="min-w-32 flex-1" {...form.field('to')} />
          </div>
        )}
        {isOn && profile.data && (
          <p className="text-sm text-ink-soft">
            {t('quietZone', { zone: profile.data.timeZone.replaceAll('_', ' ') })}{' '}
            <TextLink to="/profile">{t('quietProfile')}</TextLink>
          </p>
        )}
        <div>
          <Button type="submit" busy={form.isBusy}>
            {t('saveQuiet')}
          </Button>
        </div>
      </ApiForm>
    </Card>
  );
}
