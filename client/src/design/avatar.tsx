import { classes } from './classes';
import { hashOf } from './random';

export type AvatarProps = {
  name: string;
  imageUrl?: string | null | undefined;
  size?: 'small' | 'medium' | 'large';
};

/** A person's picture, or their initials on a pigment of their own. The name stands beside it, so it is not read out. */
export function Avatar({ name, imageUrl, size = 'medium' }: AvatarProps) {
  const shape = classes('inline-flex shrink-0 items-center justify-center rounded-full', sizes[size]);
  if (imageUrl) {
    return <img src={imageUrl} alt="" loading="lazy" className={classes(shape, 'object-cover')} />;
  }
  const pigment = pigments[hashOf(name) % pigments.length];
  return (
    <span aria-hidden="true" className={classes(shape, 'font-semibold tracking-wide', pigment)}>
      {initialsOf(name)}
    </span>
  );
}

const sizes = { small: 'size-8 text-xs', medium: 'size-11 text-base', large: 'size-20 text-2xl' };

const pigments = [
  'bg-accent-soft text-accent-soft-ink',
  'bg-warning-soft text-warning-soft-ink',
  'bg-danger-soft text-danger-soft-ink',
  'bg-info-soft text-info-soft-ink',
  'bg-success-soft text-success-soft-ink',
];

function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const first = Array.from(words[0] ?? '')[0] ?? '';
  const last = words.length > 1 ? (Array.from(words.at(-1) ?? '')[0] ?? '') : '';
  return (first + last).toLocaleUpperCase();
}
