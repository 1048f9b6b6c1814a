import { useTranslations } from 'use-intl';
import { DateTime } from '../../design/date-time';
import type { Rewards } from './use-rewards';

/** What brought points lately. */
export function RecentRewards({ recent }: { recent: Rewards['recent'] }) {
  const t = useTranslations('rewards');
  return (
    <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
      {recent.map(({ kind, title, points, occurredAt }) => (
        <li key={`${kind}-${occurredAt}`} className="flex items-center justify-between gap-x-4 px-5 py-3">
          <span className="flex min-w-0 flex-1 flex-wrap items-baseline justify-between gap-x-4">
            <span className="font-medium">{title}</span>
            <span className="text-sm text-ink-soft max-sm:w-full">
              <DateTime value={occurredAt} look="relative" />
            </span>
          </span>
          <span className="w-12 shrink-0 text-right text-sm font-semibold tabular-nums text-accent">
            {points > 0 && t('plus', { count: points })}
          </span>
        </li>
      ))}
    </ul>
  );
}
