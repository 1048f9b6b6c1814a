import { useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiForm } from '../../api/api-form';
import { randomIdentifier } from '../../api/identifier';
import { useApiForm } from '../../api/use-api-form';
import { Button } from '../../design/button';
import { Card } from '../../design/card';
import { TextArea } from '../../design/text-area';
import { TextField } from '../../design/text-field';
import { toast } from '../../design/toast';
import { AnnouncementList } from './announcement-list';
import { PreviewDialog } from './preview-dialog';
import { type AnnouncementPreview, previewAnnouncement, useAnnounce } from './use-announcements';

const empty = { title: '', body: '' };

/** Where those who teach a course speak to all its learners: written, looked at, then sent. */
export function AnnouncementsPanel({ courseId }: { courseId: string }) {
  const t = useTranslations('announcements');
  const id = useId();
  const announce = useAnnounce(courseId);
  const [preview, setPreview] = useState<AnnouncementPreview>();
  // The same words are sent under the same key, so that a lost answer does no harm.
  const key = useRef('');
  const form = useApiForm({
    initial: empty,
    validate: ({ title, body }) => ({
      ...(title.trim() === '' && { title: t('titleMissing') }),
      ...(body.trim() === '' && { body: t('bodyMissing') }),
    }),
    submit: (words) => previewAnnouncement(courseId, words),
    onSuccess: (seen) => {
      announce.reset();
      key.current = randomIdentifier();
      setPreview(seen);
    },
  });
  const send = () =>
    announce.mutate(
      { words: form.values, idempotencyKey: key.current },
      {
        onSuccess: () => {
          setPreview(undefined);
          form.reset(empty);
          toast.success(t('sent'));
        },
      },
    );

  return (
    <div className="flex max-w-[54rem] flex-col gap-8">
      <section aria-labelledby={id}>
        <h2 id={id} className="text-xl">
          {t('newTitle')}
        </h2>
        <p className="mt-1 text-ink-soft">{t('newLead')}</p>
        <Card padding="large" className="mt-4">
          <ApiForm form={form}>
            <TextField label={t('title')} maxLength={200} {...form.field('title')} />
            <TextArea
              label={t('body')}
              hint={t('bodyHint')}
              rows={7}
              maxLength={5_000}
              {...form.field('body')}
            />
            <Button type="submit" variant="primary" busy={form.isBusy} className="self-start">
              {t('preview')}
            </Button>
          </ApiForm>
        </Card>
      </section>
      <AnnouncementList courseId={courseId} />
      {preview && (
        <PreviewDialog
          preview={preview}
          error={announce.error}
          isSending={announce.isPending}
          onClose={() => setPreview(undefined)}
          onSend={send}
        />
      )}
    </div>
  );
}
