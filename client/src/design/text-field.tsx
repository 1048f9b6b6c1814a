import type { ComponentProps } from 'react';
import { classes } from './classes';
import { Field, type FieldText } from './field';

export type TextFieldProps = Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'type'> &
  FieldText & {
    value: string;
    onChange: (value: string) => void;
    type?: 'text' | 'email' | 'url' | 'search' | 'tel' | 'number' | 'date' | 'datetime-local' | 'time';
  };

/** One line of text. */
export function TextField({
  label,
  hint,
  error,
  optional,
  labelHidden,
  className,
  value,
  onChange,
  type = 'text',
  ...rest
}: TextFieldProps) {
  return (
    <Field {...{ label, hint, error, optional, labelHidden, className }}>
      {(control) => (
        <input
          {...rest}
          {...control}
          type={type}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          className={classes('control', type === 'number' && 'tabular-nums')}
        />
      )}
    </Field>
  );
}
