import { useState } from 'react';
import { ConfirmDialog, type ConfirmDialogProps } from '../design/confirm-dialog';
import { toast } from '../design/toast';
import { useProblemText } from './use-problem-text';

export type DeedDialogProps = Omit<ConfirmDialogProps, 'onConfirm' | 'busy'> & {
  /** Asks the server for it; undefined where something has to be filled in before. */
  deed: () => Promise<unknown> | undefined;
  /** What is said when it has been done. */
  done: string;
};

/**
 * Asks before a deed, does it, says so, and closes; a refusal is told where it was asked for. It says so by itself, because
 * whoever opened it may have gone with what was removed.
 */
export function DeedDialog({ deed, done, onClose, children, ...dialog }: DeedDialogProps) {
  const explain = useProblemText();
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<unknown>();

  const close = () => {
    setError(undefined);
    onClose();
  };
  const confirm = async () => {
    const doing = deed();
    if (!doing) return;
    setIsBusy(true);
    setError(undefined);
    try {
      await doing;
      toast.success(done);
      onClose();
    } catch (refusal) {
      setError(refusal);
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <ConfirmDialog {...dialog} onClose={close} onConfirm={() => void confirm()} busy={isBusy}>
      {children}
      {error !== undefined && (
        <p role="alert" className="mt-3 font-medium text-danger">
          {explain(error).text}
        </p>
      )}
    </ConfirmDialog>
  );
}
