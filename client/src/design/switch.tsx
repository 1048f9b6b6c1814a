import { type ReactNode, useId } from 'react';
import { classes } from './classes';

export type SwitchProps = {
  label: ReactNode;
  hint?: ReactNode;
  value: boolean;
  onChange: (value: boolean) => void;
  disabled?: boolean;
  className?: string;
};

/** On or off, taking effect at once. What waits for a "save" is a `Checkbox`. */
export function Switch({ label, hint, value, onChange, disabled = false, className }: SwitchProps) {
  const id = useId();
  return (
    <label
      htmlFor={id}
      className={classes(
        'flex min-h-11 items-center justify-between gap-4 py-2 has-disabled:cursor-not-allowed has-disabled:opacity-60',
        className,
      )}
    >
      <span>
        <span className="font-medium">{label}</span>
        {hint && <span className="block text-sm text-ink-soft">{hint}</span>}
      </span>
      <input
        id={id}
        type="checkbox"
        role="switch"
        aria-checked={value}
        checked={value}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
        className={classes(
          'relative h-7 w-12 shrink-0 cursor-pointer appearance-none rounded-full border border-line-strong bg-sunken transition-colors',
          'before:absolute before:left-0.5 before:top-1/2 before:size-5.5 before:-translate-y-1/2 before:rounded-full before:bg-ink-soft before:transition-transform before:duration-150',
          'checked:border-accent checked:bg-accent checked:before:translate-x-5 checked:before:bg-accent-ink',
        )}
      />
    </label>
  );
}
