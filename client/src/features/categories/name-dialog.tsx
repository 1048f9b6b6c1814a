import { useTranslations } from 'use-intl';
import { FormDialog } from '../../api/form-dialog';
import { useApiForm } from '../../api/use-api-form';
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
    <FormDialog
      form={form}
      size="small"
      onClose={onClose}
      title={title}
      description={description}
      submitText={confirmText}
    >
      <TextField label={label} maxLength={longest} autoComplete="off" {...form.field('name')} />
    </FormDialog>
  );
}
