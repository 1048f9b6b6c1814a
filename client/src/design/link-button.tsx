import type { ReactNode } from 'react';
import { Link, type LinkProps } from 'react-router';
import { type ButtonSize, type ButtonVariant, buttonClasses } from './button-classes';
import { classes } from './classes';

export type LinkButtonProps = LinkProps & {
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: ReactNode;
  fullWidth?: boolean;
};

/** A link that looks like a button: it leads somewhere, and can be opened in a new tab. */
export function LinkButton({
  variant = 'secondary',
  size = 'medium',
  icon,
  fullWidth = false,
  className,
  children,
  ...rest
}: LinkButtonProps) {
  return (
    <Link {...rest} className={classes(buttonClasses({ variant, size }), fullWidth && 'w-full', className)}>
      {icon}
      {children}
    </Link>
  );
}
