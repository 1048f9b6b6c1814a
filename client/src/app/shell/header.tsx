import { Menu as MenuIcon, Search } from 'lucide-react';
import { useState } from 'react';
import { Link, NavLink } from 'react-router';
import { useTranslations } from 'use-intl';
import { useSession } from '../../api/use-session';
import { classes } from '../../design/classes';
import { IconButton, iconButtonClasses } from '../../design/icon-button';
import { LinkButton } from '../../design/link-button';
import { Skeleton } from '../../design/skeleton';
import { InboxBell } from '../../features/inbox/inbox-bell';
import { Logo } from './logo';
import { MobileNavigation } from './mobile-navigation';
import { navigationFor } from './navigation';
import { SearchForm } from './search-form';
import { ThemeMenu } from './theme-menu';
import { UserMenu } from './user-menu';

/** The lintel of every page. */
export function Header() {
  const t = useTranslations('shell');
  const { status, user, mustSetUp } = useSession();
  const [isMenuOpen, setIsMenuOpen] = useState(false);

  return (
    <header className="sticky top-0 z-40 border-b border-line bg-surface">
      <div className="mx-auto flex h-16 max-w-page items-center gap-1 px-4 sm:px-6 lg:gap-2">
        <Link to="/" aria-label={t('home')} className="mr-2 flex min-h-11 items-center rounded-md">
          <Logo />
        </Link>
        <nav aria-label={t('mainNavigation')} className="hidden h-full lg:flex">
          {navigationFor(user).map(({ to, text }) => (
            <NavLink key={to} to={to} className={navigationLinkClasses}>
              {t(text)}
            </NavLink>
          ))}
        </nav>
        <SearchForm className="ml-auto hidden w-full max-w-72 md:block" />
        <div className="flex items-center gap-0.5 max-md:ml-auto">
          <Link to="/courses" aria-label={t('search')} className={classes(iconButtonClasses, 'md:hidden')}>
            <Search aria-hidden="true" />
          </Link>
          {status === 'signed-in' && !mustSetUp && <InboxBell user={user} />}
          <div className="hidden md:block">
            <ThemeMenu />
          </div>
          {status === 'loading' && <Skeleton className="mx-2 hidden size-9 rounded-full sm:block" />}
          {status === 'signed-in' && <UserMenu user={user} />}
          {status === 'signed-out' && (
            <div className="ml-1 hidden gap-2 sm:flex">
              <LinkButton to="/sign-in" variant="quiet">
                {t('signIn')}
              </LinkButton>
              <LinkButton to="/register" variant="primary">
                {t('register')}
              </LinkButton>
            </div>
          )}
          <div className="lg:hidden">
            <IconButton
              label={t('openMenu')}
              icon={<MenuIcon />}
              tooltip={false}
              aria-haspopup="dialog"
              onClick={() => setIsMenuOpen(true)}
            />
          </div>
        </div>
      </div>
      <MobileNavigation open={isMenuOpen} onClose={() => setIsMenuOpen(false)} />
    </header>
  );
}

function navigationLinkClasses({ isActive }: { isActive: boolean }): string {
  return classes(
    'inline-flex items-center border-b-3 border-t-3 border-t-transparent px-3.5 font-medium -outline-offset-4 transition-colors',
    isActive ? 'border-b-accent text-ink' : 'border-b-transparent text-ink-soft hover:text-ink',
  );
}
