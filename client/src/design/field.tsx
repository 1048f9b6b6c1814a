import { CircleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { classes } from './classes';

/** What every control with a label can be told. `useApiForm().field('name')` fills in `name` and `error`. */
export type FieldText = {
  label: ReactNode;
  hint?: ReactNode | undefined;
  /** Why what was typed cannot be taken; marks the control as invalid. */
  error?: string | undefined;
  /** Says "optional" beside the label. Fields are required unless they say so. */
  optional?: boolean | undefined;
  /** Keeps the label for screen readers alone, where the place makes it plain to the eye. */
  labelHidden?: boolean | undefined;
};

/** What a control inside a `Field` must carry, so that label, hint and error are read out with it. */
export type FieldControl = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
};

export type FieldProps = FieldText & {
  optionalText?: string;
  className?: string | undefined;
  children: (control: FieldControl) => ReactNode;
};

/** A label, a control, its hint and its error, wired together. Use a ready one (`TextField`, `Select`, …) where there is one. */
export function Field({
  label,
  hint,
  error,
  optional = false,
  labelHidden = false,
  optionalText = 'optional',
  className,
  children,
}: FieldProps) {
  const id = useId();
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;

  return (
    <div className={classes('flex flex-col gap-1.5', className)}>
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'text-sm font-semibold'}>
        {label}
        {optional && <span className="font-normal text-ink-soft"> ({optionalText})</span>}
      </label>
      {children({
        id,
        'aria-describedby': [errorId, hintId].filter(Boolean).join(' ') || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error && <FieldError id={errorId} text={error} />}
      {hint && (
        <p id={hintId} className="text-sm text-ink-soft">
          {hint}
        </p>
      )}
    </div>
  );
}

/** The sentence below a control that says why it was refused. */
export function FieldError({ id, text }: { id: string | undefined; text: string }) {
  return (
    <p id={id} className="flex items-start gap-1.5 text-sm font-medium text-danger">
      <CircleAlert aria-hidden="true" className="mt-[0.2em] size-4 shrink-0" />
      {text}
    </p>
  );
}
