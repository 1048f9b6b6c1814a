import { Link, type LinkProps } from 'react-router';
import { classes } from './classes';

/** A link inside text: underlined, in the accent. */
export function TextLink({ className, ...rest }: LinkProps) {
  return <Link {...rest} className={classes(textLinkClasses, className)} />;
}

export const textLinkClasses =
  'rounded-sm font-medium text-accent underline decoration-1 underline-offset-[0.2em] hover:text-accent-strong hover:decoration-2';
