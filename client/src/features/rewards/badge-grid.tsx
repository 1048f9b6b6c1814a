import { useTranslations } from 'use-intl';
import { classes } from '../../design/classes';
import { useFormat } from '../../messages/use-format';
import type { Rewards } from './use-rewards';

/** All badges: those one has, and those there are to earn. */
export function BadgeGrid({ badges }: { badges: Rewards['badges'] }) {
  const t = useTranslations('rewards');
  const format = useFormat();
  return (
    <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
      {badges.map(({ badge, title, description, earnedAt }) => (
        <li
          key={badge}
          className={classes(
            'flex items-start gap-4 rounded-lg border p-4',
            earnedAt ? 'border-line bg-surface shadow-low' : 'border-dashed border-line-strong/60',
          )}
        >
          <Medal isEarned={earnedAt !== null} />
          <div className="min-w-0">
            <h3 className="text-base font-semibold">{title}</h3>
            <p className="text-sm text-ink-soft">{description}</p>
            <p className={classes('mt-1 text-sm', earnedAt ? 'font-medium text-accent' : 'text-ink-soft')}>
              {earnedAt ? t('earnedOn', { date: format.date(earnedAt) }) : t('toEarn')}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Medal({ isEarned }: { isEarned: boolean }) {
  return (
    <svg
      viewBox="0 0 48 48"
      aria-hidden="true"
      className={classes('size-12 shrink-0', isEarned ? 'text-accent' : 'text-line-strong')}
    >
      <circle
        cx="24"
        cy="24"
        r="22"
        fill={isEarned ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.5"
        strokeDasharray={isEarned ? undefined : '3 3'}
      />
      <path
        d="M24 12 34 17v2.4H14V17zM16 21.5h3V30h-3zM22.5 21.5h3V30h-3zM29 21.5h3V30h-3zM14 32h20v2.6H14z"
        className={isEarned ? 'fill-accent-ink' : 'fill-current'}
      />
    </svg>
  );
}
