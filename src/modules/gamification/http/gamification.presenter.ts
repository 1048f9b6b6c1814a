import type { z } from 'zod';
import { type BadgeName, badges } from '../domain/badges';
import type { FactKind } from '../domain/facts';
import { levelOf } from '../domain/levels';
import { rules } from '../domain/rules';
import { type Streak, streakOn } from '../domain/streak';
import type { RewardsView } from './gamification.schemas';

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
}): z.input<typeof RewardsView> {
  const { points, streak, today, earned, recent } = rewards;
  return {
    points,
    level: levelOf(points),
    streak: { ...streakOn(streak, today), longest: streak.longest },
    badges: badges.map(({ name, title, description }) => ({
      badge: name,
      title,
      description,
      earnedAt: earned.get(name)?.toISOString() ?? null,
    })),
    recent: recent.map((fact) => ({
      kind: fact.kind,
      title: rules[fact.kind].title,
      points: fact.points,
      occurredAt: fact.occurredAt.toISOString(),
    })),
  };
}
