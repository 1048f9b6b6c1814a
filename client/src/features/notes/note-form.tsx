import { useTranslations } from 'use-intl';
import { ApiForm } from '../../api/api-form';
import { useApiForm } from '../../api/use-api-form';
import { Button } from '../../design/button';
import { TextArea } from '../../design/text-area';

/** Writes a note, or changes one. */
export function NoteForm({
  label,
  text,
  onSave,
  onClose,
}: {
  label: string;
  text: string;
  onSave: (text: string) => Promise<unknown>;
  onClose: () => void;
}) {
  const t = useTranslations('notes');
  const form = useApiForm({
    initial: { text },
    validate: (values) => (values.text.trim() === '' ? { text: t('textMissing') } : {}),
    submit: (values) => onSave(values.text),
    onSuccess: onClose,
  });
  return (
    <ApiForm form={form}>
      {/* Whoever asked for the form wants to write. */}
      <TextArea label={label} rows={3} maxLength={4_000} autoFocus {...form.field('text')} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" busy={form.isBusy}>
          {t('save')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </ApiForm>
  );
}
