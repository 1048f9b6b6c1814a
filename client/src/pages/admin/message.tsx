import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { toProblem } from '../../api/problem';
import { ProblemState } from '../../api/problem-state';
import { NotFound } from '../../app/not-found';
import { Breadcrumbs } from '../../design/breadcrumbs';
import { Callout } from '../../design/callout';
import { Card } from '../../design/card';
import { DateTime } from '../../design/date-time';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { AdminFrame } from '../../features/admin/admin-frame';
import { MessageBadge } from '../../features/admin/message-badge';
import { type Message, useMessage } from '../../features/admin/use-messages';

export function Page() {
  const t = useTranslations('admin');
  const { messageId = '' } = useParams();
  const message = useMessage(messageId);
  if (message.isError && toProblem(message.error).isTemporary === false) return <NotFound />;
  const title = message.data ? (message.data.subject ?? message.data.kind) : t('message');
  return (
    <AdminFrame
      title={title}
      above={<Breadcrumbs items={[{ label: t('messages'), to: '/admin/messages' }, { label: title }]} />}
    >
      {message.isPending && (
        <SkeletonGroup label={t('loadingMessages')} className="grid gap-6 lg:grid-cols-[3fr_2fr]">
          <Skeleton className="h-72" />
          <Skeleton className="h-72" />
        </SkeletonGroup>
      )}
      {message.isError && message.data === undefined && (
        <ProblemState
          error={message.error}
          onRetry={() => void message.refetch()}
          isRetrying={message.isFetching}
        />
      )}
      {message.data && <MessageDetails message={message.data} />}
    </AdminFrame>
  );
}

function MessageDetails({ message }: { message: Message }) {
  const t = useTranslations('admin');
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
      <div className="flex min-w-0 flex-col gap-6">
        {message.error && (
          <Callout kind={message.status === 'failed' ? 'caution' : 'warning'} title={t('lastError')}>
            {message.error}
          </Callout>
        )}
        <Card padding="large">
          <h2 className="mb-3 text-xl">{t('text')}</h2>
          {message.body === null ? (
            <p className="text-ink-soft">{t('notWritten')}</p>
          ) : (
            <p lang={message.language ?? undefined} className="whitespace-pre-wrap break-words">
              {message.body}
            </p>
          )}
          {message.body?.includes('[link]') && (
            <p className="mt-4 text-sm text-ink-soft">{t('linkHidden')}</p>
          )}
        </Card>
        <Card padding="large">
          <h2 className="mb-3 text-xl">{t('causes')}</h2>
          <ul className="divide-y divide-line">
            {message.causes.map(({ eventId, eventType, correlationId, occurredAt }) => (
              <li key={eventId} className="py-2.5">
                <p className="flex flex-wrap justify-between gap-x-4">
                  <code className="font-mono text-sm font-semibold">{eventType}</code>
                  <span className="text-sm text-ink-soft">
                    <DateTime value={occurredAt} look="dateTime" />
                  </span>
                </p>
                {correlationId && (
                  <p className="text-xs text-ink-soft">
                    {t('correlation')}:{' '}
                    <code className="select-all break-all font-mono">{correlationId}</code>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </Card>
      </div>
      <Card padding="large">
        <h2 className="mb-3 text-xl">{t('facts')}</h2>
        <Facts message={message} />
      </Card>
    </div>
  );
}

function Facts({ message }: { message: Message }) {
  const t = useTranslations('admin');
  const rows: [string, ReactNode][] = [
    [t('status'), <MessageBadge key="status" status={message.status} />],
    [t('channel'), t(`channels.${message.channel}`)],
    [t('recipient'), message.recipient ?? t(message.channel === 'in_app' ? 'theirInbox' : 'addressOnItsWay')],
    [
      t('kind'),
      <code key="kind" className="font-mono text-sm">
        {message.kind}
      </code>,
    ],
    [t('made'), <DateTime key="made" value={message.createdAt} look="dateTime" />],
    [
      t('sent'),
      message.sentAt ? <DateTime key="sent" value={message.sentAt} look="dateTime" /> : t('notSent'),
    ],
    ...(message.channel === 'email' ? ([[t('attempts'), message.attempts]] as [string, ReactNode][]) : []),
    ...(message.providerId
      ? ([
          [
            t('providerId'),
            <code key="provider" className="break-all font-mono text-sm">
              {message.providerId}
            </code>,
          ],
        ] as [string, ReactNode][])
      : []),
  ];
  return (
    <dl className="divide-y divide-line">
      {rows.map(([name, value]) => (
        <div key={name} className="flex flex-wrap justify-between gap-x-6 gap-y-1 py-2.5">
          <dt className="text-ink-soft">{name}</dt>
          <dd className="min-w-0 font-medium">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
