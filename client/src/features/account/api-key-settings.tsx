import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { DeedDialog } from '../../api/deed-dialog';
import { ProblemState } from '../../api/problem-state';
import { Badge } from '../../design/badge';
import { Button } from '../../design/button';
import { DateTime } from '../../design/date-time';
import { Dialog } from '../../design/dialog';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { TextField } from '../../design/text-field';
import { NewApiKeyDialog } from './new-api-key-dialog';
import { type ApiKey, useApiKeyChanges, useApiKeys } from './use-api-keys';
import { useSecondFactor } from './use-second-factor';

/** One's API keys, a way to end each, and a way to make another. */
export function ApiKeySettings() {
  const t = useTranslations('apiKeys');
  const list = useApiKeys();
  const factor = useSecondFactor();
  const [isMaking, setMaking] = useState(false);
  const [fresh, setFresh] = useState<string>();
  if (list.isPending) {
    return (
      <SkeletonGroup label={t('loading')}>
        <Skeleton className="h-14" />
      </SkeletonGroup>
    );
  }
  if (list.isError) {
    return (
      <ProblemState error={list.error} onRetry={() => void list.refetch()} isRetrying={list.isFetching} />
    );
  }
  const { items } = list.data;
  return (
    <div className="flex flex-col items-start gap-4">
      {items.length === 0 ? (
        <p className="text-ink-soft">{t('none')}</p>
      ) : (
        <ul className="w-full divide-y divide-line">
          {items.map((key) => (
            <KeyRow key={key.id} apiKey={key} />
          ))}
        </ul>
      )}
      <Button onClick={() => setMaking(true)} disabled={!factor.data}>
        {t('new')}
      </Button>
      {isMaking && (
        <NewApiKeyDialog
          asksForCode={factor.data?.isOn ?? false}
          onClose={() => setMaking(false)}
          onMade={(apiKey) => {
            setMaking(false);
            setFresh(apiKey);
          }}
        />
      )}
      {fresh && <FreshKeyDialog apiKey={fresh} onClose={() => setFresh(undefined)} />}
    </div>
  );
}

function KeyRow({ apiKey }: { apiKey: ApiKey }) {
  const t = useTranslations('apiKeys');
  const { end } = useApiKeyChanges();
  const [isEnding, setEnding] = useState(false);
  const { id, name, prefix, scopes, createdAt, expiresAt, lastUsedAt } = apiKey;
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 py-4">
      <div className="min-w-0 flex-1 basis-64">
        <p className="break-words font-semibold">{name}</p>
        <p className="break-words text-sm text-ink-soft">
          {t.rich('facts', {
            code: () => <code className="font-mono">{prefix}…</code>,
            created: () => <DateTime value={createdAt} />,
            expires: () => <DateTime value={expiresAt} />,
          })}
        </p>
        <p className="text-sm text-ink-soft">
          {lastUsedAt
            ? t.rich('lastUsed', { used: () => <DateTime value={lastUsedAt} look="relative" /> })
            : t('neverUsed')}
        </p>
        <p className="mt-2 flex flex-wrap gap-1.5">
          {scopes.map((scope) => (
            <Badge key={scope} tone="neutral">
              {t(`scope.${scope}`)}
            </Badge>
          ))}
        </p>
      </div>
      <Button size="small" aria-label={t('endOf', { name })} onClick={() => setEnding(true)}>
        {t('end')}
      </Button>
      {isEnding && (
        <DeedDialog
          open
          isDangerous
          onClose={() => setEnding(false)}
          deed={() => end.mutateAsync(id)}
          done={t('ended', { name })}
          title={t('endTitle', { name })}
          description={t('endText')}
          confirmText={t('end')}
        />
      )}
    </li>
  );
}

function FreshKeyDialog({ apiKey, onClose }: { apiKey: string; onClose: () => void }) {
  const t = useTranslations('apiKeys');
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('freshTitle')}
      description={t('freshText')}
      dismissible={false}
      actions={
        <Button variant="primary" onClick={onClose}>
          {t('kept')}
        </Button>
      }
    >
      <TextField
        className="mt-4 font-mono"
        label={t('freshKey')}
        value={apiKey}
        onChange={() => undefined}
        onFocus={(event) => event.currentTarget.select()}
        readOnly
      />
    </Dialog>
  );
}
