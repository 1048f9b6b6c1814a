import type { ComponentProps } from 'react';
import { classes } from './classes';

export type CardProps = ComponentProps<'div'> & { padding?: 'none' | 'medium' | 'large' };

/** A slab that holds what belongs together. */
export function Card({ padding = 'medium', className, ...rest }: CardProps) {
  return (
    <div
      {...rest}
      className={classes(
        'rounded-lg border border-line bg-surface shadow-low',
        padding === 'medium' && 'p-5',
        padding === 'large' && 'p-6 sm:p-8',
        className,
      )}
    />
  );
}
