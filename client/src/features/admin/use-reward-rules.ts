import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import type { components } from '../../api/schema.gen';

export type RewardRules = components['schemas']['RewardRules'];
export type RulesChoice = components['schemas']['RewardRulesChoice'];
type Difference = components['schemas']['Recomputation']['differences'][number];

/** What a choice of rules would do to all learners together. */
export type RulesEffect = {
  checked: number;
  changed: number;
  morePoints: number;
  fewerPoints: number;
  moreBadges: number;
  fewerBadges: number;
};

const nothingYet: RulesEffect = {
  checked: 0,
  changed: 0,
  morePoints: 0,
  fewerPoints: 0,
  moreBadges: 0,
  fewerBadges: 0,
};

/** The rules that hold; asked again while learners are being brought up to them. */
export function useRewardRules() {
  return useQuery({
    queryKey: keys.rewardRules(),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/gamification/rules', { signal })),
    refetchInterval: ({ state }) => (state.data && state.data.behind > 0 ? 5_000 : false),
  });
}

/** Adds up what differs, a hundred learners at a time. `onProgress` is told how many have been looked at. */
export function usePreviewRules(onProgress: (checked: number) => void) {
  return useMutation({
    mutationFn: async (rules: RulesChoice): Promise<RulesEffect> => {
      let effect = nothingYet;
      let cursor: string | null = null;
      do {
        const page: components['schemas']['Recomputation'] = await answer(
          api.POST('/api/v1/gamification/recomputation', {
            body: { rules, ...(cursor === null ? {} : { cursor }) },
          }),
        );
        effect = page.differences.reduce(add, { ...effect, checked: effect.checked + page.checked });
        cursor = page.nextCursor;
        onProgress(effect.checked);
      } while (cursor !== null);
      return effect;
    },
  });
}

/** Makes these the rules that hold, in place of those with this number. */
export function useChooseRules() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (choice: { number: number; rules: RulesChoice }) =>
      answer(api.PUT('/api/v1/gamification/rules', { body: choice })),
    onSuccess: (rules) => client.setQueryData(keys.rewardRules(), rules),
    onError: () => client.invalidateQueries({ queryKey: keys.rewardRules() }),
  });
}

function add(effect: RulesEffect, { before, after }: Difference): RulesEffect {
  const lacks = (of: readonly string[], others: readonly string[]) =>
    others.filter((badge) => !of.includes(badge)).length;
  return {
    ...effect,
    changed: effect.changed + 1,
    morePoints: effect.morePoints + (after.points > before.points ? 1 : 0),
    fewerPoints: effect.fewerPoints + (after.points < before.points ? 1 : 0),
    moreBadges: effect.moreBadges + lacks(before.badges, after.badges),
    fewerBadges: effect.fewerBadges + lacks(after.badges, before.badges),
  };
}
