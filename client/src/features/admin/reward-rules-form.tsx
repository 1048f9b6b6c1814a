import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ProblemState } from '../../api/problem-state';
import { useTellOutcome } from '../../api/use-tell-outcome';
import { Button } from '../../design/button';
import { Callout } from '../../design/callout';
import { Card } from '../../design/card';
import { NumberField } from '../../design/number-field';
import {
  type RewardRules,
  type RulesChoice,
  type RulesEffect,
  useChooseRules,
  usePreviewRules,
} from './use-reward-rules';

/** Other rules are tried here until their effect is what was meant, and only then made to hold. */
export function RewardRulesForm({ rules }: { rules: RewardRules }) {
  const t = useTranslations('rewardRules');
  const tellOutcome = useTellOutcome();
  const held = choiceOf(rules);
  const [draft, setDraft] = useState<RulesChoice>();
  const [checked, setChecked] = useState(0);
  const preview = usePreviewRules(setChecked);
  const choose = useChooseRules();
  const choice = draft ?? held;
  const isChanged = JSON.stringify(choice) !== JSON.stringify(held);
  const isShown = preview.data !== undefined && preview.variables === draft;

  const look = () => {
    setChecked(0);
    preview.mutate(choice);
  };
  const use = async () => {
    await choose.mutateAsync({ number: rules.number, rules: choice });
    setDraft(undefined);
    preview.reset();
  };
  return (
    <div className="flex flex-col gap-6">
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Card padding="large">
          <h2 className="text-xl">{t('points')}</h2>
          <p className="mt-1 mb-5 text-ink-soft">{t('pointsHint')}</p>
          <div className="flex flex-col gap-5">
            {rules.facts.map(({ kind, title }) => (
              <NumberField
                key={kind}
                label={title}
                value={choice.points[kind] ?? 0}
                onChange={(points) => setDraft({ ...choice, points: { ...choice.points, [kind]: points } })}
                minimum={0}
                maximum={1_000}
                rangeText={t('pointsRange')}
                className="max-w-64"
              />
            ))}
          </div>
        </Card>
        <Card padding="large">
          <h2 className="text-xl">{t('badges')}</h2>
          <p className="mt-1 mb-5 text-ink-soft">{t('badgesHint')}</p>
          <div className="flex flex-col gap-5">
            {rules.badges.map(({ badge, title, of }) => (
              <NumberField
                key={badge}
                label={title}
                hint={t(`takes.${of}`)}
                value={choice.badges[badge] ?? 1}
                onChange={(atLeast) =>
                  setDraft({ ...choice, badges: { ...choice.badges, [badge]: atLeast } })
                }
                minimum={1}
                maximum={10_000}
                rangeText={t('badgeRange')}
                className="max-w-64"
              />
            ))}
          </div>
        </Card>
      </div>
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" onClick={look} busy={preview.isPending} disabled={!isChanged}>
          {t('preview')}
        </Button>
        {isChanged && <Button onClick={() => setDraft(undefined)}>{t('reset')}</Button>}
      </div>
      <div role="status" className="max-w-2xl">
        {preview.isPending && <p className="text-ink-soft">{t('counting', { checked })}</p>}
        {preview.isError && <ProblemState error={preview.error} onRetry={look} />}
        {isShown && preview.data && (
          <Effect
            effect={preview.data}
            isBusy={choose.isPending}
            onUse={() => tellOutcome(use(), t('used'))}
          />
        )}
      </div>
    </div>
  );
}

function Effect({ effect, isBusy, onUse }: { effect: RulesEffect; isBusy: boolean; onUse: () => void }) {
  const t = useTranslations('rewardRules');
  const { checked, changed } = effect;
  const parts = (['morePoints', 'fewerPoints', 'moreBadges', 'fewerBadges'] as const).filter(
    (part) => effect[part] > 0,
  );
  return (
    <Callout
      kind={effect.fewerPoints + effect.fewerBadges > 0 ? 'warning' : 'note'}
      title={changed === 0 ? t('nothingChanges') : t('changes', { changed, checked })}
      action={
        <Button variant="primary" onClick={onUse} busy={isBusy}>
          {t('use')}
        </Button>
      }
    >
      {parts.length > 0 && (
        <ul className="list-disc pl-5">
          {parts.map((part) => (
            <li key={part}>{t(part, { count: effect[part] })}</li>
          ))}
        </ul>
      )}
    </Callout>
  );
}

function choiceOf({ facts, badges }: RewardRules): RulesChoice {
  return {
    points: Object.fromEntries(facts.map(({ kind, points }) => [kind, points])) as RulesChoice['points'],
    badges: Object.fromEntries(badges.map(({ badge, atLeast }) => [badge, atLeast])) as RulesChoice['badges'],
  };
}
