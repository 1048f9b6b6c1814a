import type { ReactNode } from 'react';
import { classes } from './classes';
import { Picture, type PictureSource } from './picture';

/** A point of a picture, in ten-thousandths of its width and height. */
export type PlanePoint = { x: number; y: number };

/** A part of a picture, in the same measure: the box, or the ellipse that fills it. */
export type PlaneRegion = PlanePoint & { shape: 'rectangle' | 'ellipse'; width: number; height: number };

/** A picture with what is drawn upon it. Its place is as large as the picture, whatever it is drawn in. */
export function PicturePlane({
  url,
  picture,
  alternative,
  children,
}: {
  url: string;
  picture: PictureSource | null;
  alternative: string;
  children?: ReactNode;
}) {
  const look = 'block h-auto w-full select-none rounded-md';
  return (
    <div className="relative w-full">
      {picture ? (
        <Picture
          picture={picture}
          alternative={alternative}
          sizes="(min-width: 48rem) 44rem, 100vw"
          className={look}
        />
      ) : (
        <img src={url} alt={alternative} decoding="async" draggable={false} className={look} />
      )}
      {children}
    </div>
  );
}

/** Outlines of parts of a picture, to be seen on any picture: each line has a lighter one below it. */
export function PlaneRegions({
  regions,
}: {
  regions: readonly (PlaneRegion & { id: string; tone: 'neutral' | 'success' | 'danger' })[];
}) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 10000 10000"
      preserveAspectRatio="none"
      className="pointer-events-none absolute inset-0 size-full overflow-visible"
    >
      {regions.map((region) => (
        <g key={region.id} fill="none">
          <Outline region={region} className="stroke-raised" strokeWidth={6} />
          <Outline
            region={region}
            className={strokes[region.tone]}
            strokeWidth={3}
            {...(region.tone === 'danger' ? { strokeDasharray: '8 6' } : {})}
          />
        </g>
      ))}
    </svg>
  );
}

function Outline({
  region: { shape, x, y, width, height },
  ...line
}: {
  region: PlaneRegion;
  className: string;
  strokeWidth: number;
  strokeDasharray?: string;
}) {
  const look = { ...line, vectorEffect: 'non-scaling-stroke' } as const;
  return shape === 'ellipse' ? (
    <ellipse cx={x + width / 2} cy={y + height / 2} rx={width / 2} ry={height / 2} {...look} />
  ) : (
    <rect x={x} y={y} width={width} height={height} {...look} />
  );
}

/** A sign at a point of a picture. */
export function PlaneMark({
  point,
  tone = 'neutral',
  children,
}: {
  point: PlanePoint;
  tone?: 'neutral' | 'success' | 'danger';
  children: ReactNode;
}) {
  return (
    <span
      aria-hidden="true"
      style={placeOf(point)}
      className={classes(
        'pointer-events-none absolute flex size-7 -translate-x-1/2 -translate-y-1/2 items-center justify-center rounded-full border-2 border-raised text-sm font-bold tabular-nums text-raised shadow-high [&>svg]:size-4',
        backgrounds[tone],
      )}
    >
      {children}
    </span>
  );
}

/** Where a point of a picture is, in the picture as it is drawn. */
export function placeOf({ x, y }: PlanePoint): { left: string; top: string } {
  return { left: `${x / 100}%`, top: `${y / 100}%` };
}

/** The point of a picture at which a pointer is. */
export function pointAt(
  plane: Element,
  { clientX, clientY }: { clientX: number; clientY: number },
): PlanePoint {
  const { left, top, width, height } = plane.getBoundingClientRect();
  return { x: shareOf(clientX - left, width), y: shareOf(clientY - top, height) };
}

function shareOf(distance: number, extent: number): number {
  return extent === 0 ? 0 : Math.round(Math.min(1, Math.max(0, distance / extent)) * 10_000);
}

const strokes = { neutral: 'stroke-ink', success: 'stroke-success', danger: 'stroke-danger' };
const backgrounds = { neutral: 'bg-ink', success: 'bg-success', danger: 'bg-danger' };
