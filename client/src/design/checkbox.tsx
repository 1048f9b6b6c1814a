import { Check, Minus } from 'lucide-react';
import { type ComponentProps, type ReactNode, useId } from 'react';
import { classes } from './classes';
import { FieldError } from './field';

export type CheckboxProps = Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'type' | 'checked'> & {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  value: boolean;
  onChange: (value: boolean) => void;
  /** Some of what it stands for is chosen, and some is not. */
  isMixed?: boolean;
};

/** Yes or no, or one of several that may each be chosen. */
export function Checkbox({
  label,
  hint,
  error,
  value,
  onChange,
  isMixed = false,
  className,
  ...rest
}: CheckboxProps) {
  const id = useId();
  return (
    <div className={className}>
      <label
        htmlFor={id}
        className="flex min-h-11 cursor-pointer items-start gap-3 py-2 has-disabled:cursor-not-allowed has-disabled:opacity-60"
      >
        <span className="relative mt-0.5 flex size-5 shrink-0">
          <input
            {...rest}
            id={id}
            ref={(input) => {
              if (input) input.indeterminate = isMixed;
            }}
            type="checkbox"
            checked={value}
            onChange={(event) => onChange(event.target.checked)}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? `${id}-error` : undefined}
            className="peer size-5 appearance-none rounded-sm border border-line-strong bg-raised checked:border-accent checked:bg-accent indeterminate:border-accent indeterminate:bg-accent aria-invalid:border-danger"
          />
          {isMixed ? (
            <Minus aria-hidden="true" className={classes(markClasses, 'block')} strokeWidth={3.5} />
          ) : (
            <Check
              aria-hidden="true"
              className={classes(markClasses, 'hidden peer-checked:block')}
              strokeWidth={3.5}
            />
          )}
        </span>
        <span>
          {label}
          {hint && <span className="block text-sm text-ink-soft">{hint}</span>}
        </span>
      </label>
      {error && <FieldError id={`${id}-error`} text={error} />}
    </div>
  );
}

const markClasses = 'pointer-events-none absolute inset-0.5 size-4 text-accent-ink';
