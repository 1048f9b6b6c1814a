/** How many reviews have one star, two, three, four and five. */
export type Distribution = readonly number[];

export const noReviews: Distribution = [0, 0, 0, 0, 0];

export interface Totals {
  readonly ratingCount: number;
  /** Of all stars. */
  readonly ratingSum: number;
}

/** One review is posted (`before` is null), changed, or removed (`after` is null). */
export function recount(
  distribution: Distribution,
  change: { readonly before: number | null; readonly after: number | null },
): number[] {
  return distribution.map((count, index) => {
    const stars = index + 1;
    return count + (change.after === stars ? 1 : 0) - (change.before === stars ? 1 : 0);
  });
}

export function totalsOf(distribution: Distribution): Totals {
  return {
    ratingCount: distribution.reduce((sum, count) => sum + count, 0),
    ratingSum: distribution.reduce((sum, count, index) => sum + count * (index + 1), 0),
  };
}

/** With two decimals; null without reviews. */
export function averageOf(distribution: Distribution): number | null {
  const { ratingCount, ratingSum } = totalsOf(distribution);
  return ratingCount > 0 ? Math.round((ratingSum * 100) / ratingCount) / 100 : null;
}
