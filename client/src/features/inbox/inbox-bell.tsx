import { Bell } from 'lucide-react';
import { Link, useLocation, useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import type { SessionUser } from '../../api/session-store';
import { iconButtonClasses } from '../../design/icon-button';
import { toast } from '../../design/toast';
import type { InboxItem } from './follow-inbox';
import { useUnreadCount } from './use-inbox';
import { useLiveInbox } from './use-live-inbox';

/** The way to the inbox, with how much in it is unread; says in passing what has just come. */
export function InboxBell({ user }: { user: SessionUser }) {
  const t = useTranslations('inbox');
  const unread = useUnreadCount();
  const navigate = useNavigate();
  const { pathname } = useLocation();

  useLiveInbox({
    userId: user.id,
    onItem: ({ title, link }: InboxItem) => {
      // In the inbox itself it has just appeared at the top.
      if (pathname === '/inbox') return;
      toast.info(title, { text: t('open'), onPress: () => void navigate(link ?? '/inbox') });
    },
  });

  return (
    <Link to="/inbox" aria-label={t('bell', { count: unread })} className={iconButtonClasses}>
      <Bell aria-hidden="true" />
      {unread > 0 && (
        <span
          aria-hidden="true"
          className="absolute right-0.5 top-0.5 inline-flex h-5 min-w-5 items-center justify-center rounded-full border-2 border-surface bg-accent px-1 text-[0.6875rem] font-bold tabular-nums leading-none text-accent-ink"
        >
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </Link>
  );
}
