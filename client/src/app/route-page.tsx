import { type ComponentType, Suspense } from 'react';
import { useLocation } from 'react-router';
import { ErrorBoundary } from './error-boundary';
import { lazyWithRetry } from './lazy-with-retry';
import { PageSkeleton } from './page-skeleton';

type LoadPage = () => Promise<{ Page: ComponentType }>;

/** A page that is loaded when it is first visited. What breaks in it breaks there alone, and the next page is a new start. */
export function RoutePage({ load }: { load: LoadPage }) {
  const { pathname } = useLocation();
  return (
    <ErrorBoundary resetKey={pathname}>
      <Suspense fallback={<PageSkeleton />}>
        <LoadedPage load={load} />
      </Suspense>
    </ErrorBoundary>
  );
}

function LoadedPage({ load }: { load: LoadPage }) {
  const Page = lazyWithRetry(load);
  return <Page />;
}
