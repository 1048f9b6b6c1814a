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
import { Picture, type PictureSource } from './picture';
import { hashOf, seededRandom } from './random';

export type CourseCoverProps = {
  slug: string;
  /** The picture of the course; without one, a building is drawn. */
  picture?: PictureSource | null;
  /** How wide the picture is drawn, as in `<img sizes>`. */
  sizes?: string;
  className?: string;
};

/** The cover of a course: its picture, or a building of its own. It is decoration, and not read out. */
export function CourseCover({
  slug,
  picture,
  sizes = '(min-width: 64rem) 24rem, (min-width: 40rem) 50vw, 100vw',
  className,
}: CourseCoverProps) {
  if (!picture) return <DrawnCover slug={slug} className={className} />;
  const shape = classes('block aspect-video w-full bg-sunken object-cover', className);
  return <Picture picture={picture} alternative="" sizes={sizes} className={shape} />;
}

type DrawnCoverProps = { slug: string; className: string | undefined };

/**
 * The cover of a course that has no picture of its own: a building, drawn and painted by lot from the course's slug. The
 * same course has the same cover wherever it is shown.
 */
const DrawnCover = memo(function DrawnCover({ slug, className }: DrawnCoverProps) {
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
