import {
  Armchair,
  Award,
  BookOpen,
  CircleAlert,
  Clapperboard,
  DoorOpen,
  HandCoins,
  Megaphone,
  MessageCircle,
  MessageCircleQuestion,
  MessageSquareText,
  PenLine,
  Receipt,
  Scale,
  Star,
  Trophy,
} from 'lucide-react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/button';
import { classes } from '../../design/classes';
import { DateTime } from '../../design/date-time';
import type { InboxItem } from './follow-inbox';

/** One message of the inbox. What it speaks of opens by a press, and it then counts as read. */
export function InboxRow({ item, onRead }: { item: InboxItem; onRead: () => void }) {
  const t = useTranslations('inbox');
  const isUnread = item.readAt === null;
  const Icon = icons[item.kind] ?? MessageSquareText;
  return (
    <li
      className={classes(
        'relative flex gap-4 border-b border-line px-4 py-4 last:border-0 sm:px-5',
        isUnread ? 'bg-accent-soft/45' : 'bg-surface',
        item.link !== null && 'hover:bg-sunken/60',
      )}
    >
      <span
        className={classes(
          'flex size-10 shrink-0 items-center justify-center rounded-full',
          isUnread ? 'bg-accent text-accent-ink' : 'bg-sunken text-ink-soft',
        )}
      >
        <Icon aria-hidden="true" className="size-5" />
      </span>
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <h2 className={classes('text-base tracking-normal', isUnread ? 'font-semibold' : 'font-medium')}>
            {isUnread && <span className="sr-only">{t('unreadMark')} </span>}
            {item.link === null ? (
              <span lang={item.language}>{item.title}</span>
            ) : (
              // The link stretches over the whole row.
              <Link
                to={item.link}
                onClick={() => isUnread && onRead()}
                lang={item.language}
                className="after:absolute after:inset-0"
              >
                {item.title}
              </Link>
            )}
          </h2>
          <span className="text-sm text-ink-soft">
            <DateTime value={item.createdAt} look="relative" />
          </span>
        </div>
        {item.body !== '' && (
          <p lang={item.language} className="mt-0.5 whitespace-pre-line text-ink-soft">
            {item.body}
          </p>
        )}
        {isUnread && (
          <Button variant="quiet" size="small" onClick={onRead} className="relative -ml-3 mt-1">
            {t('markRead')}
            <span lang={item.language} className="sr-only">
              : {item.title}
            </span>
          </Button>
        )}
      </div>
    </li>
  );
}

const icons: Readonly<Record<string, typeof Award>> = {
  welcome: DoorOpen,
  enrollment_confirmed: BookOpen,
  payment_refunded: Receipt,
  payment_inquiry: CircleAlert,
  statement_issued: Receipt,
  payout_recorded: HandCoins,
  payment_disputed: CircleAlert,
  dispute_decided: Scale,
  announcement: Megaphone,
  certificate_issued: Award,
  certificate_revoked: CircleAlert,
  certificate_reissued: Award,
  badge_earned: Trophy,
  media_processed: Clapperboard,
  media_failed: CircleAlert,
  question_asked: MessageCircleQuestion,
  question_answered: MessageCircle,
  review_posted: Star,
  review_answered: Star,
  work_graded: PenLine,
  seat_offered: Armchair,
  seat_lapsed: Armchair,
};
