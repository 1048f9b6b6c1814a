import { z } from 'zod';
import { page, shortText } from '../../../platform/http/schemas';
import { factKinds } from '../domain/facts';
import { firstRules, ruleBounds } from '../domain/rules';

export const RewardsView = z
  .object({
    points: z.int().min(0),
    level: z.object({
      number: z.int().min(1),
      name: z.string(),
      from: z.int().meta({ description: 'The points at which this level begins.' }),
      next: z
        .int()
        .nullable()
        .meta({ description: 'The points at which the next one begins; null at the highest.' }),
    }),
    streak: z
      .object({
        days: z.int().min(0),
        longest: z.int().min(0),
        hasLearnedToday: z.boolean(),
        missedYesterday: z
          .boolean()
          .meta({ description: 'It is forgiven, if today becomes a day of learning.' }),
      })
      .meta({ description: 'Days of learning in a row, in the time zone of the profile.' }),
    badges: z.array(
      z.object({
        badge: z.string(),
        title: z.string(),
        description: z.string(),
        earnedAt: z.iso.datetime().nullable().meta({ description: 'Null while it is still to be earned.' }),
      }),
    ),
    recent: z
      .array(
        z.object({
          kind: z.string(),
          title: z.string(),
          points: z.int(),
          occurredAt: z.iso.datetime(),
        }),
      )
      .meta({ description: 'What brought points lately, the newest first; ten at most.' }),
  })
  .meta({ id: 'Rewards' });

export const GamificationView = z.object({ isOn: z.boolean() }).meta({ id: 'Gamification' });

export const LeaderboardQuery = z.object({
  period: z.enum(['week', 'all']).default('week').meta({ description: 'A week begins on Monday, in UTC.' }),
});
export type LeaderboardQuery = z.output<typeof LeaderboardQuery>;

// Without what ends a line, or turns the direction of the text around it; and with something to see.
const oneLine = /^(?=.*[\p{L}\p{N}\p{P}\p{S}])[^\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]*$/u;

export const Membership = z
  .strictObject({
    name: shortText
      .max(40)
      .regex(oneLine, { error: 'Must be one line with something to see.' })
      .meta({ description: 'What the others see; it need not be one’s own name.' }),
  })
  .meta({ id: 'LeaderboardMembership' });

export const LeaderboardView = z
  .object({
    period: z.enum(['week', 'all']),
    membership: z.object({ name: z.string() }).nullable().meta({ description: 'Null until one joins.' }),
    entries: z
      .array(
        z.object({
          rank: z.int().min(1),
          name: z.string(),
          points: z.int().min(0),
          isSelf: z.boolean(),
        }),
      )
      .max(11)
      .meta({ description: 'Oneself and the five nearest on either side, most points first.' }),
  })
  .meta({ id: 'Leaderboard' });

const FactKind = z.enum(Object.keys(factKinds) as [keyof typeof factKinds]);
const BadgeName = z.enum(Object.keys(firstRules.rules.badges) as [keyof typeof firstRules.rules.badges]);

/** Of every kind and every badge, none left out. */
export const RulesChoice = z
  .strictObject({
    points: z.record(FactKind, z.int().min(0).max(ruleBounds.points)).meta({
      description: 'What each thing a learner does is worth, once for each lesson, quiz or course.',
    }),
    badges: z
      .record(BadgeName, z.int().min(1).max(ruleBounds.badge))
      .meta({ description: 'How many of what a badge is given for it takes.' }),
  })
  .meta({ id: 'RewardRulesChoice' });

export const RulesRequest = z
  .strictObject({
    number: z.int().min(1).meta({ description: 'Of the rules that these take the place of.' }),
    rules: RulesChoice,
  })
  .meta({ id: 'RewardRulesRequest' });

export const RulesView = z
  .object({
    number: z.int().min(1),
    chosenAt: z.iso.datetime().nullable().meta({ description: 'Null until somebody chooses.' }),
    behind: z
      .int()
      .min(0)
      .meta({ description: 'Learners whose points and badges are still by rules from before.' }),
    facts: z.array(z.object({ kind: FactKind, title: z.string(), points: z.int() })),
    badges: z.array(
      z.object({
        badge: BadgeName,
        title: z.string(),
        of: z.enum([...FactKind.options, 'streak']),
        atLeast: z.int().min(1),
      }),
    ),
  })
  .meta({ id: 'RewardRules' });

export const RecomputeRequest = z
  .strictObject({
    apply: z.boolean().default(false).meta({ description: 'False only shows what differs.' }),
    rules: RulesChoice.optional().meta({
      description: 'Shows what these would make different; without them, those that hold.',
    }),
    limit: z.int().min(1).max(100).default(100),
    cursor: page.shape.cursor,
  })
  .refine(({ apply, rules }) => !apply || rules === undefined, {
    path: ['rules'],
    error: 'Choose rules before they are applied.',
  })
  .meta({ id: 'RecomputeRequest' });
export type RecomputeRequest = z.output<typeof RecomputeRequest>;

export const Totals = z
  .object({
    points: z.int().min(0),
    streak: z.object({
      days: z.int().min(0),
      lastDay: z.string().nullable(),
      forgivenDay: z.string().nullable(),
      longest: z.int().min(0),
    }),
    badges: z.array(z.string()),
    weeks: z.array(z.object({ week: z.string(), points: z.int() })),
  })
  .meta({ id: 'RewardTotals' });

export const Recomputation = z
  .object({
    checked: z.int().min(0),
    isApplied: z.boolean(),
    differences: z.array(z.object({ learnerId: z.uuid(), before: Totals, after: Totals })).max(100),
    nextCursor: z.string().nullable().meta({ description: 'Send it as `cursor` for the next learners.' }),
  })
  .meta({ id: 'Recomputation' });
