/** `wrong` is what is neither missing nor too much, but not what it should be. */
export type FaultKind = 'lost' | 'doubled' | 'stuck' | 'reordered' | 'wrong';

export interface Fault {
  readonly kind: FaultKind;
  readonly what: string;
}

export interface Finding {
  readonly name: string;
  /** How many things were looked at. */
  readonly count: number;
  readonly faults: readonly Fault[];
}

/**
 * Compares what should be there with what is, as often as it is: what is missing was lost, what is there too often, or
 * without a reason, was doubled.
 */
export function same(name: string, expected: readonly string[], found: readonly string[]): Finding {
  const faults: Fault[] = [];
  const open = new Map<string, number>();
  for (const key of expected) open.set(key, (open.get(key) ?? 0) + 1);
  for (const key of found) open.set(key, (open.get(key) ?? 0) - 1);
  for (const [key, difference] of open) {
    if (difference > 0) faults.push({ kind: 'lost', what: `${key}${times(difference)}` });
    if (difference < 0) faults.push({ kind: 'doubled', what: `${key}${times(-difference)}` });
  }
  return { name, count: expected.length, faults };
}

/** All that is expected is there; there may be more. */
export function containsAll(name: string, expected: readonly string[], found: readonly string[]): Finding {
  const there = new Set(found);
  const missing = [...new Set(expected)].filter((key) => !there.has(key));
  return { name, count: expected.length, faults: missing.map((what) => ({ kind: 'lost', what })) };
}

/** None of these may be there. */
export function none(name: string, count: number, kind: FaultKind, found: readonly string[]): Finding {
  return { name, count, faults: found.map((what) => ({ kind, what })) };
}

function times(count: number): string {
  return count === 1 ? '' : ` (${count} times)`;
}
