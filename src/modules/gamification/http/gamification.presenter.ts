import type { z } from 'zod';
import { type BadgeName, badges, describeBadge } from '../domain/badges';
import { type FactKind, factKinds } from '../domain/facts';
import { levelOf } from '../domain/levels';
import type { RuleSet, Rules } from '../domain/rules';
import { type Streak, streakOn } from '../domain/streak';
import type { RewardsView, RulesView } from './gamification.schemas';

/** The only way rewards become JSON: all badges, those not yet earned too, so that one sees what there is to earn. */
export function presentRewards(rewards: {
  readonly points: number;
  readonly streak: Streak;
  /** Where the learner lives. */
  readonly today: string;
  readonly earned: ReadonlyMap<BadgeName, Date>;
  readonly recent: readonly {
    readonly kind: FactKind;
    readonly points: number;
    readonly occurredAt: Date;
  }[];
  readonly rules: Rules;
}): z.input<typeof RewardsView> {
  const { points, streak, today, earned, recent, rules } = rewards;
  return {
    points,
    level: levelOf(points),
    streak: { ...streakOn(streak, today), longest: streak.longest },
    badges: badges.map((badge) => ({
      badge: badge.name,
      title: badge.title,
      description: describeBadge(badge, rules.badges),
      earnedAt: earned.get(badge.name)?.toISOString() ?? null,
    })),
    recent: recent.map((fact) => ({
      kind: fact.kind,
      title: factKinds[fact.kind].title,
      points: fact.points,
      occurredAt: fact.occurredAt.toISOString(),
    })),
  };
}

/** @param behind how many learners still have what they have by rules from before. */
export function presentRules(
  { number, rules, chosenAt }: RuleSet,
  behind: number,
): z.input<typeof RulesView> {
  return {
    number,
    chosenAt: chosenAt?.toISOString() ?? null,
    behind,
    facts: (Object.keys(factKinds) as FactKind[]).map((kind) => ({
      kind,
      title: factKinds[kind].title,
      points: rules.points[kind],
    })),
    badges: badges.map(({ name, title, of }) => ({ badge: name, title, of, atLeast: rules.badges[name] })),
  };
}
