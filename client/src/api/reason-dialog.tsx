import { TextArea } from '../design/text-area';
import { toast } from '../design/toast';
import { FormDialog, type FormDialogProps } from './form-dialog';
import { useApiForm } from './use-api-form';

export type ReasonDialogProps = Omit<FormDialogProps, 'form' | 'size' | 'children'> & {
  deed: (reason: string, idempotencyKey: string) => Promise<unknown>;
  /** What is said when it has been done. */
  done: string;
  /** What the field is called, who reads it, and what is said where it has fewer letters than the server takes. */
  reason: {
    readonly label: string;
    readonly hint: string;
    readonly missing: string;
    readonly shortest: number;
  };
};

/** Asks for the reason of a deed that others are affected by, does it, says so, and closes. */
export function ReasonDialog({ deed, done, reason, ...dialog }: ReasonDialogProps) {
  const form = useApiForm({
    initial: { reason: '' },
    validate: (values) => (values.reason.trim().length < reason.shortest ? { reason: reason.missing } : {}),
    submit: (values, { idempotencyKey }) => deed(values.reason.trim(), idempotencyKey),
    onSuccess: () => {
      toast.success(done);
      dialog.onClose();
    },
  });
  return (
    <FormDialog {...dialog} form={form} size="small">
      <TextArea label={reason.label} hint={reason.hint} rows={3} maxLength={500} {...form.field('reason')} />
    </FormDialog>
  );
}
