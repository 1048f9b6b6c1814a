import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes';
import { Spinner } from './spinner';
import { Tooltip } from './tooltip';

export type IconButtonProps = Omit<ComponentProps<'button'>, 'aria-label' | 'children'> & {
  /** What it does, read out and shown as a tooltip. */
  label: string;
  icon: ReactNode;
  busy?: boolean;
  tooltip?: boolean;
};

/** A button that is an icon alone: 44 pixels square, and named. */
export function IconButton({
  label,
  icon,
  busy = false,
  tooltip = true,
  className,
  onClick,
  type = 'button',
  ...rest
}: IconButtonProps) {
  const button = (
    <button
      {...rest}
      type={type}
      aria-label={label}
      aria-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={classes(iconButtonClasses, className)}
    >
      {busy ? <Spinner /> : icon}
    </button>
  );
  return tooltip ? <Tooltip text={label}>{button}</Tooltip> : button;
}

/** How an icon button looks, for a link that should look like one. */
export const iconButtonClasses =
  'relative inline-flex size-11 shrink-0 items-center justify-center rounded-md text-ink-soft transition-colors ' +
  'not-disabled:hover:bg-sunken not-disabled:hover:text-ink disabled:opacity-55 [&_svg]:size-5';
