import { Outlet } from 'react-router';
import { useTranslations } from 'use-intl';
import { SkipLink } from '../../design/skip-link';
import { Toaster } from '../../design/toast';
import { Footer } from './footer';
import { Header } from './header';
import { OfflineBanner } from './offline-banner';

/** What stands around every page: header, footer, and what may be said in passing. */
export function Shell() {
  const t = useTranslations('shell');
  return (
    <>
      <SkipLink target="main" text={t('skipToContent')} />
      <Header />
      <OfflineBanner />
      <main id="main" tabIndex={-1} className="flex flex-1 flex-col">
        <Outlet />
      </main>
      <Footer />
      <Toaster />
    </>
  );
}
