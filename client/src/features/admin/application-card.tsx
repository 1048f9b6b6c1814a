import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { DeedDialog } from '../../api/deed-dialog';
import { ReasonDialog } from '../../api/reason-dialog';
import { Badge, type BadgeTone } from '../../design/badge';
import { Button } from '../../design/button';
import { Card } from '../../design/card';
import { DateTime } from '../../design/date-time';
import { TextLink } from '../../design/text-link';
import { type Application, useDecideApplication } from './use-applications';

/** One application: who wrote it and what she says, and the two ways to answer. */
export function ApplicationCard({ application }: { application: Application }) {
  const t = useTranslations('admin');
  const [asked, setAsked] = useState<'approve' | 'decline'>();
  const { personId, status, text, submittedAt, reason } = application;
  const name = application.name ?? t('applicantGone');
  return (
    <Card padding="large">
      <div className="flex flex-wrap items-center gap-3">
        <h2 className="min-w-0 break-words text-lg">
          <TextLink to={`/admin/people/${personId}`}>{name}</TextLink>
        </h2>
        <Badge tone={tones[status]}>{t(`applicationState.${status}`)}</Badge>
      </div>
      <p className="mt-1 break-words text-sm text-ink-soft">
        {application.email} · <DateTime value={submittedAt} />
      </p>
      <p className="mt-4 whitespace-pre-line break-words">{text}</p>
      {reason && <p className="mt-4 text-ink-soft">{t('declinedBecause', { reason })}</p>}
      {status === 'pending' && (
        <div className="mt-5 flex flex-wrap gap-3">
          <Button variant="primary" onClick={() => setAsked('approve')}>
            {t('approveApplication')}
          </Button>
          <Button onClick={() => setAsked('decline')}>{t('declineApplication')}</Button>
        </div>
      )}
      {asked && (
        <Decision asked={asked} application={application} name={name} onClose={() => setAsked(undefined)} />
      )}
    </Card>
  );
}

function Decision({
  asked,
  application,
  name,
  onClose,
}: {
  asked: 'approve' | 'decline';
  application: Application;
  name: string;
  onClose: () => void;
}) {
  const t = useTranslations('admin');
  const decide = useDecideApplication(application.id);
  if (asked === 'approve') {
    return (
      <DeedDialog
        open
        onClose={onClose}
        deed={() => decide.mutateAsync({ kind: 'approve' })}
        done={t('applicationApproved', { name })}
        title={t('approveTitle', { name })}
        description={t('approveText')}
        confirmText={t('approveApplication')}
      />
    );
  }
  return (
    <ReasonDialog
      isDangerous
      onClose={onClose}
      deed={(reason) => decide.mutateAsync({ kind: 'decline', reason })}
      done={t('applicationDeclined', { name })}
      title={t('declineTitle', { name })}
      description={t('declineText')}
      submitText={t('declineApplication')}
      reason={{
        label: t('declineReason'),
        hint: t('declineReasonHint'),
        missing: t('declineReasonMissing'),
        shortest: 5,
      }}
    />
  );
}

const tones: Record<Application['status'], BadgeTone> = {
  pending: 'warning',
  approved: 'success',
  declined: 'neutral',
  withdrawn: 'neutral',
};
