import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { useSession } from '../api/use-session';
import { PageSkeleton } from './page-skeleton';
import { signInPath } from './return-path';

/** Lets those in who are signed in, and sends the others to sign in and back here. */
export function RequireSignIn({ children }: { children: ReactNode }) {
  const { status } = useSession();
  const location = useLocation();
  if (status === 'loading') return <PageSkeleton />;
  if (status === 'signed-out') return <Navigate to={signInPath(location)} replace />;
  return children;
}
