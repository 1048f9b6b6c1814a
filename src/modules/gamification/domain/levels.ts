export interface Level {
  /** From 1. */
  readonly number: number;
  readonly name: string;
  /** The points it begins at. */
  readonly from: number;
  /** The points at which the next one begins; `null` at the highest. */
  readonly next: number | null;
}

/** Each level takes 100 points more than the one before it took: level n begins at 50 · n · (n − 1). */
const names = [
  'Visitor',
  'Listener',
  'Reader',
  'Student',
  'Companion',
  'Scholar',
  'Thinker',
  'Philosopher',
] as const;

/** The level that so many points make. */
export function levelOf(points: number): Level {
  const reached = names.filter((_, index) => points >= beginOf(index + 1)).length;
  const number = Math.max(1, reached);
  return {
    number,
    name: names[number - 1] ?? names[0],
    from: beginOf(number),
    next: number < names.length ? beginOf(number + 1) : null,
  };
}

function beginOf(number: number): number {
  return 50 * number * (number - 1);
}
