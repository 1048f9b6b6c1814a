import { useId, useState } from 'react';
import { TextArea } from '../design/text-area';
import { DeedDialog, type DeedDialogProps } from './deed-dialog';

export type ReasonDialogProps = Omit<DeedDialogProps, 'deed' | 'open' | 'children'> & {
  deed: (reason: string) => Promise<unknown>;
  /** What the field is called, who reads it, and what is said where it has fewer letters than the server takes. */
  reason: {
    readonly label: string;
    readonly hint: string;
    readonly missing: string;
    readonly shortest: number;
  };
};

/** Asks for the reason of a deed that others are affected by. */
export function ReasonDialog({ deed, reason, ...dialog }: ReasonDialogProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();

  const confirm = () => {
    const given = text.trim();
    if (given.length >= reason.shortest) return deed(given);
    setError(reason.missing);
    document.getElementById(id)?.querySelector('textarea')?.focus();
    return undefined;
  };
  return (
    <DeedDialog {...dialog} open deed={confirm}>
      <div id={id} className="mt-4">
        <TextArea
          label={reason.label}
          hint={reason.hint}
          rows={3}
          maxLength={500}
          value={text}
          error={error}
          onChange={(value) => {
            setText(value);
            setError(undefined);
          }}
        />
      </div>
    </DeedDialog>
  );
}
