import { type ReactNode, useId } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../design/button';
import { Dialog } from '../design/dialog';
import { ApiForm } from './api-form';
import type { AnyApiForm } from './use-api-form';

export type FormDialogProps = {
  form: AnyApiForm;
  onClose: () => void;
  title: ReactNode;
  description?: ReactNode;
  /** The deed itself: "Enrol", never "OK". */
  submitText: string;
  isDangerous?: boolean;
  size?: 'small' | 'medium';
  /** The fields. */
  children: ReactNode;
};

/** A form in a window above the page. Enter in a field sends it; while it is being sent, nothing closes it. */
export function FormDialog({
  form,
  onClose,
  title,
  description,
  submitText,
  isDangerous = false,
  size = 'medium',
  children,
}: FormDialogProps) {
  const t = useTranslations('design');
  const id = useId();
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      description={description}
      size={size}
      dismissible={!form.isBusy}
      actions={
        <>
          <Button onClick={onClose} disabled={form.isBusy}>
            {t('cancel')}
          </Button>
          <Button type="submit" form={id} variant={isDangerous ? 'danger' : 'primary'} busy={form.isBusy}>
            {submitText}
          </Button>
        </>
      }
    >
      <ApiForm id={id} form={form} className={description ? 'mt-4' : 'mt-2'}>
        {children}
      </ApiForm>
    </Dialog>
  );
}
