import { memo, useId } from 'react';
import { classes } from './classes';
import { arcade } from './covers/arcade';
import { colonnade } from './covers/colonnade';
import { type Composition, coverHeight, coverWidth } from './covers/composition';
import { gallery } from './covers/gallery';
import { palettes } from './covers/palettes';
import { plan } from './covers/plan';
import { rotunda } from './covers/rotunda';
import { theatre } from './covers/theatre';
import { threshold } from './covers/threshold';
import { hashOf, seededRandom } from './random';

export type CourseCoverProps = {
  slug: string;
  className?: string;
};

/**
 * The cover of a course that has no picture of its own: a building, drawn and painted by lot from the course's slug. The
 * same course has the same cover wherever it is shown. It is decoration, and not read out.
 */
export const CourseCover = memo(function CourseCover({ slug, className }: CourseCoverProps) {
  const id = useId();
  const random = seededRandom(hashOf(slug));
  const draw = random.pick(compositions);
  const palette = palettes[hashOf(slug) % palettes.length] ?? palettes[0];

  return (
    <svg
      viewBox={`0 0 ${coverWidth} ${coverHeight}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      className={classes('block aspect-video w-full bg-sunken', className)}
    >
      <linearGradient id={`${id}-sky`} x2="0" y2="1">
        <stop offset="0" stopColor={palette.sky[0]} />
        <stop offset="0.85" stopColor={palette.sky[1]} />
      </linearGradient>
      <rect width={coverWidth} height={coverHeight} fill={`url(#${id}-sky)`} />
      {draw({ palette, random, id })}
    </svg>
  );
});

const compositions: readonly [Composition, ...Composition[]] = [
  colonnade,
  gallery,
  arcade,
  rotunda,
  theatre,
  threshold,
  plan,
];
