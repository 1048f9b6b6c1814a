import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from './button';
import { Dialog } from './dialog';

export type ConfirmDialogProps = {
  open: boolean;
  onClose: () => void;
  onConfirm: () => void;
  title: ReactNode;
  /** What will happen, in one or two sentences, above all what cannot be undone. */
  description: ReactNode;
  /** The deed itself: "Delete lesson", never "OK". */
  confirmText: string;
  cancelText?: string;
  isDangerous?: boolean;
  busy?: boolean;
  children?: ReactNode;
};

/** Asks before what cannot be taken back. Where something can be undone, do it and offer to undo it instead. */
export function ConfirmDialog({
  open,
  onClose,
  onConfirm,
  title,
  description,
  confirmText,
  cancelText,
  isDangerous = false,
  busy = false,
  children,
}: ConfirmDialogProps) {
  const t = useTranslations('design');
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      description={description}
      size="small"
      dismissible={!busy}
      actions={
        <>
          <Button onClick={onClose} disabled={busy}>
            {cancelText ?? t('cancel')}
          </Button>
          <Button variant={isDangerous ? 'danger' : 'primary'} busy={busy} onClick={onConfirm}>
            {confirmText}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
