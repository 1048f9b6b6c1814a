import { Outlet } from 'react-router';
import { useTranslations } from 'use-intl';
import { SkipLink } from '../../design/skip-link';
import { Footer } from './footer';
import { Header } from './header';
import { OfflineBanner } from './offline-banner';

/** What stands around every page: header, footer, and whether there is a connection. */
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
    </>
  );
}
