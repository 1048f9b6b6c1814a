import { Upload } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { classes } from './classes';
import { FieldError } from './field';

export type FileDropProps = {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  /** As in `<input accept>`: `.zip`, `video/*`. What is dropped is not filtered by it: the server looks inside. */
  accept?: string;
  multiple?: boolean;
  disabled?: boolean;
  onFiles: (files: File[]) => void;
};

/** Files by dropping, by pressing, or by keyboard. */
export function FileDrop({
  label,
  hint,
  error,
  accept,
  multiple = false,
  disabled = false,
  onFiles,
}: FileDropProps) {
  const t = useTranslations('design');
  const id = useId();
  const [isOver, setIsOver] = useState(false);

  const take = (list: FileList | null) => {
    const files = [...(list ?? [])];
    if (files.length > 0) onFiles(multiple ? files : files.slice(0, 1));
  };

  return (
    <div>
      <label
        htmlFor={id}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(!disabled);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setIsOver(false);
          if (!disabled) take(event.dataTransfer.files);
        }}
        className={classes(
          'flex cursor-pointer flex-col items-center gap-1 rounded-lg border-2 border-dashed px-6 py-8 text-center transition-colors',
          'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent has-disabled:cursor-not-allowed has-disabled:opacity-60',
          isOver ? 'border-accent bg-accent-soft' : 'border-line-strong bg-surface hover:border-accent',
        )}
      >
        <Upload aria-hidden="true" className="mb-1 size-7 text-accent" />
        <span className="font-semibold">{label}</span>
        <span className="text-sm text-ink-soft">{hint ?? t('dropOrPress')}</span>
        <input
          id={id}
          type="file"
          className="sr-only"
          {...(accept === undefined ? {} : { accept })}
          multiple={multiple}
          disabled={disabled}
          aria-describedby={error ? `${id}-error` : undefined}
          onChange={(event) => {
            take(event.target.files);
            // The same file may be chosen again after a failure.
            event.target.value = '';
          }}
        />
      </label>
      {error && <FieldError id={`${id}-error`} text={error} />}
    </div>
  );
}
