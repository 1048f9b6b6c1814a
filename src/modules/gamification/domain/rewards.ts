import { type BadgeName, badgesFor, type Tally } from './badges';
import { weekOf } from './calendar';
import type { FactKind } from './facts';
import { rules } from './rules';
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

/** All that follows from facts by the rules as they stand, in the order in which the facts were recorded. */
export function rewardsFrom(facts: readonly RecordedDeed[]): Rewards {
  const pointsByWeek = new Map<string, number>();
  const badges = new Map<BadgeName, Date>();
  const days = new Set<string>();
  const tally: { [Kind in FactKind]?: number } = {};
  let points = 0;
  let streak = noStreak;
  for (const { kind, occurredAt, day } of facts) {
    const rule = rules[kind];
    points += rule.points;
    tally[kind] = (tally[kind] ?? 0) + 1;
    if (rule.points > 0) {
      const week = weekOf(occurredAt);
      pointsByWeek.set(week, (pointsByWeek.get(week) ?? 0) + rule.points);
    }
    if (rule.keepsStreak) {
      days.add(day);
      streak = extend(streak, day, () => days);
    }
    for (const { name } of badgesFor(tally as Tally, streak.longest))
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
