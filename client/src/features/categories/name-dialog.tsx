import { useTranslations } from 'use-intl';
import { ApiForm } from '../../api/api-form';
import { useApiForm } from '../../api/use-api-form';
import { Button } from '../../design/button';
import { Dialog } from '../../design/dialog';
import { TextField } from '../../design/text-field';
import { toast } from '../../design/toast';

/** Asks for a name, for something new or something that is there. */
export function NameDialog({
  title,
  description,
  label,
  initial,
  longest,
  confirmText,
  onSave,
  done,
  onClose,
}: {
  title: string;
  description: string;
  label: string;
  initial: string;
  longest: number;
  confirmText: string;
  onSave: (name: string) => Promise<unknown>;
  /** What is said when it has been done. */
  done: (name: string) => string;
  onClose: () => void;
}) {
  const t = useTranslations('categories');
  const form = useApiForm({
    initial: { name: initial },
    validate: ({ name }) => (name.trim() === '' ? { name: t('nameMissing') } : {}),
    submit: ({ name }) => onSave(name.trim()),
    onSuccess: (_, { name }) => {
      toast.success(done(name.trim()));
      onClose();
    },
  });
  return (
    <Dialog
      open
      size="small"
      onClose={onClose}
      title={title}
      description={description}
      dismissible={!form.isBusy}
      actions={
        <>
          <Button onClick={onClose} disabled={form.isBusy}>
            {t('cancel')}
          </Button>
          <Button variant="primary" busy={form.isBusy} onClick={form.submit}>
            {confirmText}
          </Button>
        </>
      }
    >
      <ApiForm form={form} className="mt-4">
        <TextField label={label} maxLength={longest} autoComplete="off" {...form.field('name')} />
      </ApiForm>
    </Dialog>
  );
}
