import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useProblemText } from '../../api/use-problem-text';
import { Button } from '../../design/button';
import { Callout } from '../../design/callout';
import { DateTime } from '../../design/date-time';
import { toast } from '../../design/toast';
import { useFormat } from '../../messages/use-format';
import { IdentityProofDialog } from './identity-proof-dialog';
import { type Privacy, useDownloadArchive, usePrivacyRequests } from './use-privacy';

/** The archive of all that is held of one: asked for, on its way, or there to be downloaded. */
export function DataArchive({ archive, asksForCode }: { archive: Privacy['export']; asksForCode: boolean }) {
  const t = useTranslations('privacy');
  const { askForArchive } = usePrivacyRequests();
  const [isAsked, setAsked] = useState(false);
  return (
    <div className="flex flex-col items-start gap-4">
      <p className="text-ink-soft">{t('exportText')}</p>
      {archive && <ArchiveState archive={archive} />}
      {archive?.status !== 'collecting' && (
        <Button variant={archive?.status === 'ready' ? 'quiet' : 'primary'} onClick={() => setAsked(true)}>
          {t(archive ? 'exportAskAgain' : 'exportAsk')}
        </Button>
      )}
      {isAsked && (
        <IdentityProofDialog
          title={t('exportTitle')}
          description={t('exportProofText')}
          confirmText={t('exportAsk')}
          asksForCode={asksForCode}
          submit={({ password, code }) => askForArchive({ password, ...(asksForCode && { code }) })}
          onDone={() => {
            setAsked(false);
            toast.success(t('exportAsked'));
          }}
          onClose={() => setAsked(false)}
        />
      )}
    </div>
  );
}

function ArchiveState({ archive }: { archive: NonNullable<Privacy['export']> }) {
  const t = useTranslations('privacy');
  const format = useFormat();
  const problemText = useProblemText();
  const download = useDownloadArchive();
  const { id, status, requestedAt, expiresAt, sizeBytes } = archive;
  const day = () => <DateTime value={requestedAt} />;
  switch (status) {
    case 'collecting':
      return (
        <div role="status" className="w-full">
          <Callout>{t('exportCollecting')}</Callout>
        </div>
      );
    case 'ready':
      return (
        <div className="flex flex-col items-start gap-4" role="status">
          <p>
            {t.rich('exportReady', {
              size: format.bytes(sizeBytes ?? 0),
              until: () => <DateTime value={expiresAt ?? requestedAt} />,
            })}
          </p>
          <Button
            variant="primary"
            busy={download.isPending}
            onClick={() => download.mutate(id, { onError: (error) => toast.error(problemText(error).text) })}
          >
            {t('exportDownload')}
          </Button>
        </div>
      );
    case 'failed':
      return <Callout kind="warning">{t.rich('exportFailed', { day })}</Callout>;
    case 'expired':
      return <p className="text-ink-soft">{t.rich('exportExpired', { day })}</p>;
  }
}
