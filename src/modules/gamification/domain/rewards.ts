import { type BadgeName, badgesFor, type Tally } from './badges';
import { weekOf } from './calendar';
import { type FactKind, factKinds } from './facts';
import type { Rules } from './rules';
import { advance, noStreak, type Streak, streakOf } from './streak';

/** What a fact says that rewards follow from. */
export interface RecordedDeed {
  readonly kind: FactKind;
  readonly occurredAt: Date;
  /** The day that it was where the learner lives. */
  readonly day: string;
}

export interface Rewards {
  readonly points: number;
  /** By the Monday on which the week begins; weeks without points are left out. */
  readonly pointsByWeek: ReadonlyMap<string, number>;
  readonly streak: Streak;
  readonly badges: ReadonlyMap<BadgeName, Date>;
}

/** All that follows from facts by these rules, in the order in which the facts were recorded. */
export function rewardsFrom(facts: readonly RecordedDeed[], rules: Rules): Rewards {
  const pointsByWeek = new Map<string, number>();
  const badges = new Map<BadgeName, Date>();
  const days = new Set<string>();
  const tally: { [Kind in FactKind]?: number } = {};
  let points = 0;
  let streak = noStreak;
  for (const { kind, occurredAt, day } of facts) {
    const worth = rules.points[kind];
    points += worth;
    tally[kind] = (tally[kind] ?? 0) + 1;
    if (worth > 0) {
      const week = weekOf(occurredAt);
      pointsByWeek.set(week, (pointsByWeek.get(week) ?? 0) + worth);
    }
    if (factKinds[kind].keepsStreak) {
      days.add(day);
      streak = extend(streak, day, () => days);
    }
    for (const { name } of badgesFor(tally as Tally, streak.longest, rules.badges))
      if (!badges.has(name)) badges.set(name, occurredAt);
  }
  return { points, pointsByWeek, streak, badges };
}

/** A day may be told late: then all days are looked at, this one among them. */
function extend(streak: Streak, day: string, allDays: () => Iterable<string>): Streak {
  return isLate(streak, day) ? streakOf(allDays()) : advance(streak, day);
}

export function isLate(streak: Streak, day: string): boolean {
  return streak.lastDay !== null && day < streak.lastDay;
}
