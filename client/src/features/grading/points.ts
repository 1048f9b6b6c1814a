import type { components } from '../../api/schema.gen';

type Exact = components['schemas']['GradeRequest']['points'];

/** What was typed as exact points, such as "1.5" or "1,5"; undefined where it is no number of at most two decimals. */
export function exactPoints(typed: string): Exact | undefined {
  const match = /^\s*(\d{1,4})(?:[.,](\d{1,2}))?\s*$/.exec(typed);
  if (!match) return undefined;
  const [, whole = '0', hundredths = ''] = match;
  return { numerator: Number(whole) * 100 + Number(hundredths.padEnd(2, '0')), denominator: 100 };
}

/** As it is typed: "1.5". Thirds and the like, which other graders may have given, to two decimals. */
export function typedPoints({ numerator, denominator }: Exact): string {
  return String(Math.round((numerator / denominator) * 100) / 100);
}
