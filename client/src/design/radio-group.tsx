import { type ReactNode, useId } from 'react';
import { classes } from './classes';
import { FieldError } from './field';

export type RadioOption<Value extends string = string> = {
  value: Value;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
};

export type RadioGroupProps<Value extends string> = {
  label: ReactNode;
  labelHidden?: boolean;
  hint?: ReactNode;
  error?: string | undefined;
  name?: string;
  value: Value | '';
  onChange: (value: Value) => void;
  options: readonly RadioOption<Value>[];
  /** `cards` gives each choice a frame of its own: for few choices that deserve a thought. */
  look?: 'list' | 'cards';
  disabled?: boolean;
};

/** One of a few, all of them in sight. */
export function RadioGroup<Value extends string>({
  label,
  labelHidden = false,
  hint,
  error,
  name,
  value,
  onChange,
  options,
  look = 'list',
  disabled = false,
}: RadioGroupProps<Value>) {
  const id = useId();
  return (
    <fieldset
      disabled={disabled}
      tabIndex={-1}
      data-invalid={error ? true : undefined}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className={labelHidden ? 'sr-only' : 'mb-1.5 text-sm font-semibold'}>{label}</legend>
      {hint && <p className="mb-2 text-sm text-ink-soft">{hint}</p>}
      <div className={classes('flex flex-col', look === 'cards' && 'gap-2')}>
        {options.map((option) => (
          <label
            key={option.value}
            className={classes(
              'flex min-h-11 cursor-pointer items-start gap-3 py-2 has-disabled:cursor-not-allowed has-disabled:opacity-60',
              look === 'cards' &&
                'rounded-md border border-line bg-raised px-4 py-3 transition-colors hover:border-line-strong has-checked:border-accent has-checked:bg-accent-soft',
            )}
          >
            <input
              type="radio"
              name={name ?? id}
              value={option.value}
              checked={value === option.value}
              disabled={option.disabled}
              onChange={() => onChange(option.value)}
              className="mt-0.5 size-5 shrink-0 cursor-pointer appearance-none rounded-full border border-line-strong bg-raised checked:border-[6px] checked:border-accent"
            />
            <span>
              {option.label}
              {option.hint && <span className="block text-sm text-ink-soft">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      {error && <FieldError id={`${id}-error`} text={error} />}
    </fieldset>
  );
}
