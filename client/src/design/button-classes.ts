import { classes } from './classes';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'small' | 'medium' | 'large';

/** How a button looks, shared by what is a button and what is a link. */
export function buttonClasses({ variant, size }: { variant: ButtonVariant; size: ButtonSize }): string {
  return classes(
    'inline-flex select-none items-center justify-center gap-2 rounded-md text-center font-semibold leading-tight no-underline',
    'transition-[background-color,border-color,color,box-shadow,translate] duration-150',
    'not-disabled:active:translate-y-px disabled:opacity-55 aria-busy:cursor-progress [&_svg]:size-[1.15em] [&_svg]:shrink-0',
    sizes[size],
    variants[variant],
  );
}

const sizes: Record<ButtonSize, string> = {
  small: 'min-h-9 px-3 py-1.5 text-sm pointer-coarse:min-h-11',
  medium: 'min-h-11 px-4 py-2 text-base',
  large: 'min-h-13 px-6 py-3 text-lg',
};

const variants: Record<ButtonVariant, string> = {
  primary: 'bg-accent text-accent-ink shadow-low not-disabled:hover:bg-accent-strong',
  secondary:
    'border border-line-strong bg-raised text-ink not-disabled:hover:border-ink-soft not-disabled:hover:bg-sunken',
  quiet: 'text-accent not-disabled:hover:bg-accent-soft not-disabled:hover:text-accent-soft-ink',
  danger: 'bg-danger text-danger-ink shadow-low not-disabled:hover:bg-danger-strong',
};
