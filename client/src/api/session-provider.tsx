import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { refreshSession } from './refresh-session';
import { leaveSessionOpen, millisecondsToRenewal, wasSignedIn } from './session-store';
import { useSession } from './use-session';

/**
 * Keeps the session alive: a silent refresh at load if there was a session, again when the network comes back, and before
 * the token runs out while the page is in sight. What was fetched for one person is forgotten when another comes.
 */
export function SessionProvider({ children }: { children: ReactNode }) {
  const { status, user } = useSession();
  useSilentRefresh(status);
  useRenewal(status);
  useForgetting(user?.id);
  return children;
}

function useSilentRefresh(status: string): void {
  useEffect(() => {
    if (status === 'signed-in' || !wasSignedIn()) return;
    let timer: ReturnType<typeof setTimeout>;
    const refresh = (waits: readonly number[]) => {
      refreshSession().catch(() => {
        const [wait, ...others] = waits;
        if (wait === undefined) leaveSessionOpen();
        else timer = setTimeout(() => refresh(others), wait);
      });
    };
    const refreshOnline = () => refresh([]);
    if (status === 'loading') refresh([700, 2_500]);
    window.addEventListener('online', refreshOnline);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', refreshOnline);
    };
  }, [status]);
}

function useRenewal(status: string): void {
  useEffect(() => {
    if (status !== 'signed-in') return;
    let timer: ReturnType<typeof setTimeout>;
    const plan = () => {
      clearTimeout(timer);
      const wait = millisecondsToRenewal();
      if (wait === undefined || document.visibilityState !== 'visible') return;
      timer = setTimeout(() => {
        // Another tab may have renewed it meanwhile.
        if ((millisecondsToRenewal() ?? 0) > 0) plan();
        else void refreshSession().then(plan, () => (timer = setTimeout(plan, 15_000)));
      }, wait);
    };
    plan();
    document.addEventListener('visibilitychange', plan);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', plan);
    };
  }, [status]);
}

function useForgetting(userId: string | undefined): void {
  const queryClient = useQueryClient();
  const before = useRef(userId);
  useEffect(() => {
    if (before.current === userId) return;
    const hadSomeone = before.current !== undefined;
    before.current = userId;
    if (hadSomeone) queryClient.clear();
    else void queryClient.invalidateQueries();
  }, [userId, queryClient]);
}
