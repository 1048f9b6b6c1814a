import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { FormDialog } from '../../api/form-dialog';
import { useApiForm } from '../../api/use-api-form';
import { Button } from '../../design/button';
import { Dialog } from '../../design/dialog';
import { TextField } from '../../design/text-field';
import { toast } from '../../design/toast';
import { CohortField } from './cohort-field';
import { dayOf, endOfDay, isLimit, limitOf } from './days';
import { useCreateLink } from './use-invitation-links';

const usualDays = 30;

/** Makes an invitation link, and then shows its address, this once. */
export function LinkDialog({ courseId, onClose }: { courseId: string; onClose: () => void }) {
  const [url, setUrl] = useState<string>();
  return url === undefined ? (
    <LinkForm courseId={courseId} onMade={setUrl} onClose={onClose} />
  ) : (
    <MadeLink url={url} onClose={onClose} />
  );
}

function LinkForm({
  courseId,
  onMade,
  onClose,
}: {
  courseId: string;
  onMade: (url: string) => void;
  onClose: () => void;
}) {
  const t = useTranslations('students');
  const create = useCreateLink(courseId);
  const form = useApiForm({
    initial: {
      note: '',
      cohortId: '',
      expiresAt: dayOf(new Date(Date.now() + usualDays * 86_400_000).toISOString()),
      accessEndsAt: '',
      maximumUses: '',
    },
    validate: ({ expiresAt, maximumUses }) => ({
      ...(expiresAt === '' ? { expiresAt: t('linkEndsMissing') } : {}),
      ...(isLimit(maximumUses) ? {} : { maximumUses: t('limitWrong') }),
    }),
    submit: (values, { idempotencyKey }) =>
      create.mutateAsync({
        note: values.note.trim(),
        cohortId: values.cohortId === '' ? null : values.cohortId,
        expiresAt: endOfDay(values.expiresAt) ?? '',
        accessEndsAt: endOfDay(values.accessEndsAt),
        maximumUses: limitOf(values.maximumUses),
        idempotencyKey,
      }),
    onSuccess: ({ url }) => onMade(url),
  });
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={t('addLink')}
      description={t('linksLead')}
      submitText={t('makeLink')}
    >
      <TextField label={t('linkEnds')} type="date" {...form.field('expiresAt')} />
      <TextField
        label={t('linkUses')}
        hint={t('linkUsesHint')}
        inputMode="numeric"
        maxLength={6}
        optional
        {...form.field('maximumUses')}
      />
      <CohortField courseId={courseId} label={t('cohort')} none={t('noCohort')} {...form.field('cohortId')} />
      <TextField
        label={t('accessEnds')}
        hint={t('linkAccessHint')}
        type="date"
        optional
        {...form.field('accessEndsAt')}
      />
      <TextField
        label={t('linkNote')}
        hint={t('linkNoteHint')}
        maxLength={200}
        optional
        {...form.field('note')}
      />
    </FormDialog>
  );
}

function MadeLink({ url, onClose }: { url: string; onClose: () => void }) {
  const t = useTranslations('students');
  const copy = async () => {
    await navigator.clipboard.writeText(url);
    toast.success(t('linkCopied'));
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('linkMadeTitle')}
      description={t('linkMadeText')}
      dismissible={false}
      actions={
        <>
          <Button onClick={onClose}>{t('done')}</Button>
          <Button variant="primary" onClick={() => void copy().catch(() => undefined)}>
            {t('copyLink')}
          </Button>
        </>
      }
    >
      <div className="mt-4">
        <TextField
          label={t('linkAddress')}
          value={url}
          onChange={() => undefined}
          readOnly
          onFocus={(event) => event.target.select()}
        />
      </div>
    </Dialog>
  );
}
