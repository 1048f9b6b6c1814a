import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useSession } from '../../api/use-session';
import { LogoMark } from './logo';

/** The steps the house stands on. */
export function Footer() {
  const t = useTranslations('shell');
  const { status } = useSession();
  return (
    <footer className="mt-auto border-t border-line bg-surface">
      <div aria-hidden="true" className="flutes h-3 border-b border-line" />
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-8 gap-y-4 px-4 py-6 sm:px-6">
        <p className="flex items-center gap-3 text-sm text-ink-soft">
          <LogoMark className="size-6 shrink-0 text-accent" />
          {t('motto')}
        </p>
        <nav aria-label={t('footerNavigation')} className="flex flex-wrap gap-x-6 text-sm">
          <FooterLink to="/courses">{t('courses')}</FooterLink>
          <FooterLink to="/paths">{t('paths')}</FooterLink>
          <FooterLink to="/verify">{t('verifyCertificate')}</FooterLink>
          {status !== 'signed-in' && <FooterLink to="/register">{t('register')}</FooterLink>}
        </nav>
      </div>
    </footer>
  );
}

function FooterLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link
      to={to}
      className="inline-flex min-h-11 items-center text-ink-soft underline-offset-4 hover:text-accent hover:underline"
    >
      {children}
    </Link>
  );
}
