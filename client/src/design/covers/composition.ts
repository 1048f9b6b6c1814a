import type { ReactNode } from 'react';
import type { Random } from '../random';
import type { Palette } from './palettes';

/** Every cover is drawn on a field of this size. */
export const coverWidth = 640;
export const coverHeight = 360;

export type CompositionProps = {
  palette: Palette;
  random: Random /** Unique in the page, for gradients. */;
  id: string;
};

/** A way of drawing a building: the same palette and the same lots give the same picture. */
export type Composition = (props: CompositionProps) => ReactNode;

/** 0, 1, … count - 1. */
export function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** To a tenth: a cover stays small in the page. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
