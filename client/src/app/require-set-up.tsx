import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { useSession } from '../api/use-session';

/** Where a second factor is set up. */
export const setUpPath = '/security/second-factor';

/** Sends those to set up a second factor whose role asks for one: until then the server lets them do nothing else. */
export function RequireSetUp({ children }: { children: ReactNode }) {
  const { mustSetUp } = useSession();
  const { pathname, search, hash } = useLocation();
  if (!mustSetUp || pathname === setUpPath) return children;
  const wanted = encodeURIComponent(`${pathname}${search}${hash}`);
  return <Navigate to={`${setUpPath}?returnTo=${wanted}`} replace />;
}
