import { Bell, LogOut, UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { useTranslations } from 'use-intl';
import { useSession } from '../../api/use-session';
import { Button } from '../../design/button';
import { classes } from '../../design/classes';
import { Dialog } from '../../design/dialog';
import { LinkButton } from '../../design/link-button';
import { useTheme } from '../theme';
import { navigationFor } from './navigation';
import { SearchForm } from './search-form';
import { themeChoices } from './theme-menu';
import { useSignOut } from './use-sign-out';

/** Everything the header has, on a phone: a sheet from the side. */
export function MobileNavigation({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations('shell');
  const { status, user } = useSession();
  const signOut = useSignOut();

  return (
    <Dialog open={open} onClose={onClose} title={t('menu')} look="sheet">
      <div className="flex flex-col gap-5 pt-2">
        <SearchForm onSearch={onClose} />
        {status === 'signed-out' && (
          <div className="flex flex-col gap-2">
            <LinkButton to="/sign-in" onClick={onClose}>
              {t('signIn')}
            </LinkButton>
            <LinkButton to="/register" variant="primary" onClick={onClose}>
              {t('register')}
            </LinkButton>
          </div>
        )}
        <nav aria-label={t('mainNavigation')} className="flex flex-col">
          {navigationFor(user).map(({ to, text }) => (
            <SheetLink key={to} to={to} onClick={onClose}>
              {t(text)}
            </SheetLink>
          ))}
          {user && (
            <>
              <SheetLink to="/inbox" onClick={onClose}>
                <Bell aria-hidden="true" className="size-5" />
                {t('inbox')}
              </SheetLink>
              <SheetLink to="/profile" onClick={onClose}>
                <UserRound aria-hidden="true" className="size-5" />
                {t('profile')}
              </SheetLink>
            </>
          )}
        </nav>
        <ThemeSwitch />
        {user && (
          <Button
            icon={<LogOut aria-hidden="true" />}
            onClick={() => {
              onClose();
              signOut();
            }}
          >
            {t('signOut')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}

function SheetLink({ to, onClick, children }: { to: string; onClick: () => void; children: ReactNode }) {
  return (
    <NavLink
      to={to}
      onClick={onClick}
      className={({ isActive }) =>
        classes(
          'flex min-h-12 items-center gap-3 border-b border-line text-lg font-medium last:border-0',
          isActive && 'text-accent',
        )
      }
    >
      {children}
    </NavLink>
  );
}

function ThemeSwitch() {
  const t = useTranslations('shell');
  const { choice, choose } = useTheme();
  return (
    <fieldset>
      <legend className="mb-2 text-sm font-semibold">{t('theme')}</legend>
      <div className="grid grid-cols-3 gap-1 rounded-md border border-line bg-sunken p-1">
        {(['light', 'dark', 'system'] as const).map((value) => {
          const { Icon } = themeChoices[value];
          return (
            <button
              key={value}
              type="button"
              aria-pressed={choice === value}
              onClick={() => choose(value)}
              className="inline-flex min-h-11 items-center justify-center gap-2 rounded-sm text-sm font-medium text-ink-soft aria-pressed:bg-raised aria-pressed:text-ink aria-pressed:shadow-low"
            >
              <Icon aria-hidden="true" className="size-4" />
              {t(`themes.${value}`)}
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}
