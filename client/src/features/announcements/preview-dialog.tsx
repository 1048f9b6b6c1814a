import { useTranslations } from 'use-intl';
import { useProblemText } from '../../api/use-problem-text';
import { Button } from '../../design/button';
import { Callout } from '../../design/callout';
import { Dialog } from '../../design/dialog';
import type { AnnouncementPreview } from './use-announcements';

/** What goes out, and to how many: the last look before it cannot be taken back. */
export function PreviewDialog({
  preview,
  error,
  isSending,
  onClose,
  onSend,
}: {
  preview: AnnouncementPreview;
  error: unknown;
  isSending: boolean;
  onClose: () => void;
  onSend: () => void;
}) {
  const t = useTranslations('announcements');
  const problemText = useProblemText();
  const { recipients: count, mail, inApp } = preview;
  return (
    <Dialog
      open
      size="large"
      onClose={onClose}
      title={t('previewTitle')}
      description={t('previewText', { count })}
      dismissible={!isSending}
      actions={
        <>
          <Button onClick={onClose} disabled={isSending}>
            {t('back')}
          </Button>
          <Button variant="primary" busy={isSending} disabled={count === 0} onClick={onSend}>
            {t('send', { count })}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-5">
        <div role="alert">{error != null && <Callout kind="caution">{problemText(error).text}</Callout>}</div>
        <Look heading={t('inInbox')} title={inApp.title} text={inApp.body} />
        <Look heading={t('asMail')} title={mail.subject} text={mail.text} />
      </div>
    </Dialog>
  );
}

function Look({ heading, title, text }: { heading: string; title: string; text: string }) {
  return (
    <section>
      <h3 className="text-sm font-semibold text-ink-soft">{heading}</h3>
      <div className="mt-2 rounded-md border border-line bg-sunken px-4 py-3">
        <p className="break-words font-semibold">{title}</p>
        <p className="mt-2 whitespace-pre-wrap break-words">{text}</p>
      </div>
    </section>
  );
}
