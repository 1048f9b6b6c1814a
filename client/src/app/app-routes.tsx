import { Route, Routes } from 'react-router';
import { NotFound } from './not-found';
import type { PageRoute } from './page-route';
import { RequireRole } from './require-role';
import { RequireSetUp } from './require-set-up';
import { RequireSignIn } from './require-sign-in';
import { RoutePage } from './route-page';
import { routes } from './routes';
import { Shell } from './shell/shell';
import { useScrollRestoration } from './use-scroll-restoration';

/** Turns the table of routes into pages: each behind its guard, in its frame, with an error boundary of its own. */
export function AppRoutes() {
  useScrollRestoration();
  return (
    <Routes>
      {pages
        .filter(({ route }) => route.frame === 'full')
        .map(({ route, element }) => (
          <Route key={route.path} path={route.path} element={element} />
        ))}
      <Route element={<Shell />}>
        {pages
          .filter(({ route }) => route.frame !== 'full')
          .map(({ route, element }) => (
            <Route key={route.path} path={route.path} element={element} />
          ))}
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>
  );
}

// The table never changes, so its elements are made once.
const pages = routes.map((route) => ({ route, element: guarded(route) }));

function guarded(route: PageRoute) {
  // The key makes each page a new one: routes share their place in the tree.
  const plain = <RoutePage key={route.path} load={route.page} />;
  const page = route.worksBeforeSetUp ? plain : <RequireSetUp key={route.path}>{plain}</RequireSetUp>;
  if (route.access === 'public') return page;
  if (route.access === 'signed-in') return <RequireSignIn>{page}</RequireSignIn>;
  return (
    <RequireSignIn>
      <RequireRole roles={route.access}>{page}</RequireRole>
    </RequireSignIn>
  );
}
