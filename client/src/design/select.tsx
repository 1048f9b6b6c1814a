import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Field, type FieldText } from './field';

export type SelectOption<Value extends string = string> = { value: Value; label: string; disabled?: boolean };

export type SelectProps<Value extends string> = Omit<
  ComponentProps<'select'>,
  'onChange' | 'value' | 'children'
> &
  FieldText & {
    value: Value;
    onChange: (value: Value) => void;
    options: readonly SelectOption<Value>[];
    /** Shown while nothing is chosen (the value is empty). */
    placeholder?: string;
  };

/** One of a list. The browser's own: best on a phone, with the keyboard and with a screen reader. */
export function Select<Value extends string>({
  label,
  hint,
  error,
  optional,
  labelHidden,
  className,
  value,
  onChange,
  options,
  placeholder,
  ...rest
}: SelectProps<Value>) {
  return (
    <Field {...{ label, hint, error, optional, labelHidden, className }}>
      {(control) => (
        <div className="relative">
          <select
            {...rest}
            {...control}
            value={value}
            onChange={(event) => onChange(event.target.value as Value)}
            className="control appearance-none pr-10"
          >
            {placeholder !== undefined && (
              <option value="" disabled>
                {placeholder}
              </option>
            )}
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronDown
            aria-hidden="true"
            className="pointer-events-none absolute right-3 top-1/2 size-4 -translate-y-1/2 text-ink-soft"
          />
        </div>
      )}
    </Field>
  );
}
