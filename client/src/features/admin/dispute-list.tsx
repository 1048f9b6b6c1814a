import { useTranslations } from 'use-intl';
import { Badge, type BadgeTone } from '../../design/badge';
import { buttonClasses } from '../../design/button-classes';
import { Card } from '../../design/card';
import { DateTime } from '../../design/date-time';
import { useFormat } from '../../messages/use-format';
import type { Dispute } from './use-orders';

/** What banks say of the payment of an order, and until when evidence can be handed in. */
export function DisputeList({ disputes }: { disputes: Dispute[] }) {
  const t = useTranslations('admin');
  if (disputes.length === 0) return null;
  return (
    <Card padding="large">
      <h2 className="mb-2 text-xl">{t('disputes')}</h2>
      <ul className="divide-y divide-line">
        {disputes.map((dispute) => (
          <DisputeRow key={dispute.id} dispute={dispute} />
        ))}
      </ul>
    </Card>
  );
}

function DisputeRow({ dispute }: { dispute: Dispute }) {
  const t = useTranslations('admin');
  const format = useFormat();
  const { amount, phase, reason, respondBy, hasEvidence, openedAt, decidedAt, url } = dispute;
  const isUndecided = decidedAt === null;
  return (
    <li className="flex flex-col gap-2 py-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <span className="font-semibold tabular-nums">{format.money(amount)}</span>
        <Badge tone={tones[phase]}>{t(`disputePhase.${phase}`)}</Badge>
      </div>
      <p>{t(`disputeFacts.${phase}`)}</p>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-1 text-sm">
        <dt className="text-ink-soft">{t('disputeReason')}</dt>
        <dd className="break-words">{reason.replaceAll('_', ' ')}</dd>
        <dt className="text-ink-soft">{t('disputeOpened')}</dt>
        <dd>
          <DateTime value={openedAt} look="dateTime" />
        </dd>
        {isUndecided && respondBy && (
          <>
            <dt className="text-ink-soft">{t('evidenceDue')}</dt>
            <dd className="font-semibold">
              <DateTime value={respondBy} look="dateTime" />
            </dd>
            <dt className="text-ink-soft">{t('evidence')}</dt>
            <dd>{hasEvidence ? t('evidenceGiven') : t('evidenceMissing')}</dd>
          </>
        )}
        {decidedAt && (
          <>
            <dt className="text-ink-soft">{t('disputeDecided')}</dt>
            <dd>
              <DateTime value={decidedAt} look="dateTime" />
            </dd>
          </>
        )}
      </dl>
      {isUndecided && (
        <a href={url} className={`${buttonClasses({ variant: 'secondary', size: 'medium' })} self-start`}>
          {t('answerDispute')}
        </a>
      )}
    </li>
  );
}

const tones: Record<Dispute['phase'], BadgeTone> = {
  inquiry: 'warning',
  open: 'danger',
  won: 'success',
  lost: 'danger',
  closed: 'neutral',
};
