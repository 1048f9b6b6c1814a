import type { ComponentProps } from 'react';
import { classes } from './classes';
import { Field, type FieldText } from './field';

export type TextAreaProps = Omit<ComponentProps<'textarea'>, 'onChange' | 'value'> &
  FieldText & { value: string; onChange: (value: string) => void; monospace?: boolean };

/** Several lines of text; grows with what is typed where the browser can. */
export function TextArea({
  label,
  hint,
  error,
  optional,
  labelHidden,
  className,
  value,
  onChange,
  monospace = false,
  rows = 4,
  maxLength,
  ...rest
}: TextAreaProps) {
  const left = maxLength === undefined ? undefined : maxLength - value.length;
  return (
    <Field {...{ label, hint, error, optional, labelHidden, className }}>
      {(control) => (
        <>
          <textarea
            {...rest}
            {...control}
            rows={rows}
            // A field that grows with its text would begin with a single line.
            style={{ minBlockSize: `${rows * 1.5 + 1.25}rem` }}
            maxLength={maxLength}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            className={classes('control field-sizing-content resize-y', monospace && 'font-mono text-sm')}
          />
          {left !== undefined && maxLength !== undefined && left <= maxLength * 0.1 && (
            <p className="text-right text-xs tabular-nums text-ink-soft" aria-hidden="true">
              {value.length} / {maxLength}
            </p>
          )}
        </>
      )}
    </Field>
  );
}
