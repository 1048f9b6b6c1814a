import { DoorOpen, Lock } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Badge } from '../../design/badge';
import { Card } from '../../design/card';
import { TextLink } from '../../design/text-link';
import { useFormat } from '../../messages/use-format';
import type { Access, Grant } from './use-access';

type Reader = 'learner' | 'staff';

/** Whether a course is open, why, and all that was ever given and taken back, the newest first. */
export function AccessExplanation({ access, reader }: { access: Access; reader: Reader }) {
  const t = useTranslations('access');
  const format = useFormat();
  const Icon = access.hasAccess ? DoorOpen : Lock;
  return (
    <div className="flex flex-col gap-6">
      <Card className="flex gap-4">
        <Icon
          aria-hidden="true"
          className={`size-8 shrink-0 ${access.hasAccess ? 'text-success' : 'text-ink-soft'}`}
          strokeWidth={1.5}
        />
        <div className="flex min-w-0 flex-col gap-1">
          <p className="text-lg font-semibold">{t(access.hasAccess ? 'open' : 'closed')}</p>
          <p>{t(`${reader}.${access.reason}`)}</p>
          {access.accessEndsAt && <p>{t('endsOn', { date: format.dateTime(access.accessEndsAt) })}</p>}
          {access.completedAt && (
            <p className="text-ink-soft">{t('completedOn', { date: format.date(access.completedAt) })}</p>
          )}
        </div>
      </Card>
      <section className="flex flex-col gap-3">
        <h2 className="text-xl">{t('history')}</h2>
        {access.grants.length === 0 ? (
          <p className="text-ink-soft">{t('noGrants')}</p>
        ) : (
          <>
            <p className="text-sm text-ink-soft">{t('historyLead')}</p>
            <ul className="flex flex-col gap-3">
              {access.grants.map((grant) => (
                <li key={grant.id}>
                  <GrantCard grant={grant} reader={reader} />
                </li>
              ))}
            </ul>
          </>
        )}
        {access.enrolledAt && (
          <p className="text-sm text-ink-soft">
            {t('enrolledOn', { date: format.dateTime(access.enrolledAt) })}
          </p>
        )}
      </section>
    </div>
  );
}

function GrantCard({ grant, reader }: { grant: Grant; reader: Reader }) {
  const t = useTranslations('access');
  const format = useFormat();
  const by = (someone: Grant['grantedBy']) =>
    someone ? t('by', { name: someone.name ?? t('nameComing') }) : '';
  return (
    <Card className="flex flex-col gap-1">
      <p className="flex flex-wrap items-center gap-2 font-semibold">
        {t(`kind.${grant.kind}`)}
        <Badge tone={grant.isLive ? 'success' : 'neutral'}>{t(grant.isLive ? 'live' : 'over')}</Badge>
      </p>
      <p className="text-sm">
        {t('givenOn', { date: format.dateTime(grant.grantedAt) })} {by(grant.grantedBy)}
      </p>
      {grant.endsAt && grant.isLive && (
        <p className="text-sm">{t('endsOn', { date: format.dateTime(grant.endsAt) })}</p>
      )}
      {grant.endsAt && !grant.isLive && !grant.revokedAt && (
        <p className="text-sm">{t('endedOn', { date: format.dateTime(grant.endsAt) })}</p>
      )}
      {grant.revokedAt && (
        <p className="text-sm">
          {t(`revoked.${grant.revocationReason ?? 'cancelled'}`, { date: format.dateTime(grant.revokedAt) })}{' '}
          {by(grant.revokedBy)}
        </p>
      )}
      {grant.note && (
        <blockquote className="break-words border-l-4 border-line-strong pl-3 text-sm">
          {grant.note}
        </blockquote>
      )}
      {grant.orderId && (
        <p className="text-sm">
          <TextLink to={reader === 'staff' ? `/admin/orders/${grant.orderId}` : '/purchases'}>
            {t('seeOrder')}
          </TextLink>
        </p>
      )}
    </Card>
  );
}
