import type { ComponentProps, ReactNode } from 'react';
import { type ButtonSize, type ButtonVariant, buttonClasses } from './button-classes';
import { classes } from './classes';
import { Spinner } from './spinner';

export type ButtonProps = ComponentProps<'button'> & {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** Shows a spinner and ignores presses; the button keeps its width, its name and the focus. */
  busy?: boolean;
  icon?: ReactNode;
  fullWidth?: boolean;
};

/** A thing to press that does something. What leads somewhere is a `LinkButton`. */
export function Button({
  variant = 'secondary',
  size = 'medium',
  busy = false,
  icon,
  fullWidth = false,
  className,
  children,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={classes(buttonClasses({ variant, size }), fullWidth && 'w-full', className)}
    >
      {busy ? <Spinner /> : icon}
      {children}
    </button>
  );
}
