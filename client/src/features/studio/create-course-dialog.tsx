import { useTranslations } from 'use-intl';
import { ApiForm } from '../../api/api-form';
import { answer, api, idempotent } from '../../api/client';
import { useApiForm } from '../../api/use-api-form';
import { Button } from '../../design/button';
import { Dialog } from '../../design/dialog';
import { TextField } from '../../design/text-field';

/** Asks for a title, which is all a course needs to begin. */
export function CreateCourseDialog({
  open,
  onClose,
  onCreated,
}: {
  open: boolean;
  onClose: () => void;
  onCreated: (courseId: string) => void;
}) {
  const t = useTranslations('studio');
  const form = useApiForm({
    initial: { title: '' },
    validate: ({ title }) => (title.trim() === '' ? { title: t('titleMissing') } : {}),
    submit: ({ title }, { idempotencyKey }) =>
      answer(
        api.POST('/api/v1/courses', {
          body: { title: title.trim() },
          headers: idempotent(idempotencyKey),
        }),
      ),
    onSuccess: ({ id }) => onCreated(id),
  });

  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('createTitle')}
      description={t('createText')}
      dismissible={!form.isBusy}
      actions={
        <>
          <Button onClick={onClose} disabled={form.isBusy}>
            {t('cancel')}
          </Button>
          <Button variant="primary" busy={form.isBusy} onClick={form.submit}>
            {t('createCourse')}
          </Button>
        </>
      }
    >
      <ApiForm form={form} className="mt-4">
        <TextField
          label={t('courseTitle')}
          hint={t('courseTitleHint')}
          maxLength={200}
          autoComplete="off"
          {...form.field('title')}
        />
      </ApiForm>
    </Dialog>
  );
}
