import { Flame } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Rewards } from './use-rewards';

/** Days of learning in a row, and what keeps them going. */
export function StreakCard({ streak }: { streak: Rewards['streak'] }) {
  const t = useTranslations('rewards');
  const { days, longest, hasLearnedToday, missedYesterday } = streak;
  const next = missedYesterday ? 'streakForgiven' : hasLearnedToday ? 'streakToday' : 'streakOpen';
  return (
    <section className="flex items-center gap-4 rounded-lg border border-line bg-surface p-5 shadow-low">
      <span className="flex size-11 shrink-0 items-center justify-center rounded-md bg-accent-soft text-accent-soft-ink">
        <Flame aria-hidden="true" className="size-5.5" />
      </span>
      <div>
        <h2 className="text-lg font-semibold">{t('streak', { count: days })}</h2>
        <p className="text-ink-soft">{t(days === 0 ? 'streakBegin' : next)}</p>
        {longest > 0 && <p className="text-sm text-ink-soft">{t('streakLongest', { count: longest })}</p>}
      </div>
    </section>
  );
}
