import { Award, BookOpen, LogOut, Receipt, UserRound } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { SessionUser } from '../../api/session-store';
import { Avatar } from '../../design/avatar';
import { Menu } from '../../design/menu';
import { useSignOut } from './use-sign-out';

/** What belongs to the reader. */
export function UserMenu({ user }: { user: SessionUser }) {
  const t = useTranslations('shell');
  const signOut = useSignOut();
  return (
    <Menu
      trigger={
        <button type="button" className="inline-flex size-11 items-center justify-center rounded-full">
          <Avatar name={user.name} size="small" />
          {/* As text, not as a label: the initials would have to be in a label. */}
          <span className="sr-only">{t('accountOf', { name: user.name })}</span>
        </button>
      }
      items={[
        { kind: 'heading', label: <AccountHeading user={user} /> },
        { kind: 'separator' },
        { kind: 'link', to: '/learning', label: t('myLearning'), icon: <BookOpen aria-hidden="true" /> },
        { kind: 'link', to: '/certificates', label: t('certificates'), icon: <Award aria-hidden="true" /> },
        { kind: 'link', to: '/purchases', label: t('purchases'), icon: <Receipt aria-hidden="true" /> },
        { kind: 'link', to: '/profile', label: t('profile'), icon: <UserRound aria-hidden="true" /> },
        { kind: 'separator' },
        { label: t('signOut'), icon: <LogOut aria-hidden="true" />, onSelect: signOut },
      ]}
    />
  );
}

function AccountHeading({ user }: { user: SessionUser }) {
  return (
    <>
      <span className="block truncate text-base font-semibold text-ink">{user.name}</span>
      <span className="block truncate">{user.email}</span>
    </>
  );
}
