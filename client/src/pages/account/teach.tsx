import { useTranslations } from 'use-intl';
import { ApiForm } from '../../api/api-form';
import { ProblemState } from '../../api/problem-state';
import { useApiForm } from '../../api/use-api-form';
import { useTellOutcome } from '../../api/use-tell-outcome';
import { Button } from '../../design/button';
import { Callout } from '../../design/callout';
import { Card } from '../../design/card';
import { DateTime } from '../../design/date-time';
import { LinkButton } from '../../design/link-button';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { TextArea } from '../../design/text-area';
import { toast } from '../../design/toast';
import { AccountFrame } from '../../features/account/account-frame';
import {
  type OwnApplication,
  useApplication,
  useApplicationChanges,
} from '../../features/account/use-application';

const shortest = 50;

export function Page() {
  const t = useTranslations('teach');
  return (
    <AccountFrame title={t('title')} lead={t('lead')}>
      <Application />
    </AccountFrame>
  );
}

function Application() {
  const t = useTranslations('teach');
  const own = useApplication();
  if (own.isPending) {
    return (
      <SkeletonGroup label={t('loading')}>
        <Skeleton className="h-64" />
      </SkeletonGroup>
    );
  }
  if (own.isError) {
    return <ProblemState error={own.error} onRetry={() => void own.refetch()} isRetrying={own.isFetching} />;
  }
  return (
    <Card padding="large">
      <div className="flex flex-col items-start gap-4">
        <Standing own={own.data} />
      </div>
    </Card>
  );
}

function Standing({ own }: { own: OwnApplication }) {
  const t = useTranslations('teach');
  const { application, applying, possibleFrom } = own;
  const refusal = application?.status === 'declined' && application.reason && (
    <Callout kind="important" title={t('declined')}>
      {application.reason}
    </Callout>
  );
  switch (applying) {
    case 'teaches_already':
      return (
        <>
          <p>{t('teachesAlready')}</p>
          <LinkButton to="/studio" variant="primary">
            {t('openStudio')}
          </LinkButton>
        </>
      );
    case 'unverified':
      return (
        <>
          <Callout kind="warning">{t('unverified')}</Callout>
          <LinkButton to="/security">{t('toSecurity')}</LinkButton>
        </>
      );
    case 'pending':
      return <Pending application={application} />;
    case 'too_soon':
      return (
        <>
          {refusal}
          <p>{t.rich('tooSoon', { from: () => <DateTime value={possibleFrom ?? ''} /> })}</p>
        </>
      );
    case 'possible':
      return (
        <>
          {refusal}
          <ApplicationForm />
        </>
      );
  }
}

function Pending({ application }: { application: OwnApplication['application'] }) {
  const t = useTranslations('teach');
  const tellOutcome = useTellOutcome();
  const { withdraw } = useApplicationChanges();
  return (
    <>
      <Callout>
        {application && t.rich('pending', { submitted: () => <DateTime value={application.submittedAt} /> })}
      </Callout>
      <p className="w-full whitespace-pre-line break-words">{application?.text}</p>
      <Button busy={withdraw.isPending} onClick={() => tellOutcome(withdraw.mutateAsync(), t('withdrawn'))}>
        {t('withdraw')}
      </Button>
    </>
  );
}

function ApplicationForm() {
  const t = useTranslations('teach');
  const { apply } = useApplicationChanges();
  const form = useApiForm({
    initial: { text: '' },
    validate: ({ text }): { text?: string } =>
      text.trim().length < shortest ? { text: t('textMissing', { count: shortest }) } : {},
    submit: ({ text }, { idempotencyKey }) => apply({ text: text.trim(), idempotencyKey }),
    onSuccess: () => {
      toast.success(t('sent'));
    },
  });
  return (
    <ApiForm form={form} className="w-full">
      <TextArea label={t('text')} hint={t('textHint')} rows={8} maxLength={5_000} {...form.field('text')} />
      <Button type="submit" variant="primary" busy={form.isBusy} className="self-start">
        {t('send')}
      </Button>
    </ApiForm>
  );
}
