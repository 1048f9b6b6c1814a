import { useTranslations } from 'use-intl';
import { answer, api, idempotent } from '../../api/client';
import { FormDialog } from '../../api/form-dialog';
import { useApiForm } from '../../api/use-api-form';
import { TextField } from '../../design/text-field';

/** Asks for a title, which is all a course needs to begin. */
export function CreateCourseDialog({
  onClose,
  onCreated,
}: {
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
    <FormDialog
      form={form}
      onClose={onClose}
      title={t('createTitle')}
      description={t('createText')}
      submitText={t('createCourse')}
    >
      <TextField
        label={t('courseTitle')}
        hint={t('courseTitleHint')}
        maxLength={200}
        autoComplete="off"
        {...form.field('title')}
      />
    </FormDialog>
  );
}
