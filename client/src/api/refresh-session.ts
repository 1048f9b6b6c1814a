import { problemFrom } from './problem';
import { accessToken, beginSession, endSession } from './session-store';

let underWay: Promise<boolean> | undefined;

/**
 * Asks for a new access token with the refresh cookie. One request at a time, in this tab and among all tabs of the
 * browser: who had to wait for another tab takes what that tab got.
 * @param stale the token that was refused or is running out; a newer one makes the request needless
 * @returns whether there is a session now; `false` when it has ended
 * @throws ApiProblem or TypeError when no verdict could be had: the session may still be good
 */
export function refreshSession(stale?: string): Promise<boolean> {
  underWay ??= lockAndRefresh(stale).finally(() => {
    underWay = undefined;
  });
  return underWay;
}

async function lockAndRefresh(stale: string | undefined): Promise<boolean> {
  if (!navigator.locks) return requestRefresh();

  const answer = await navigator.locks.request('stoa.refresh', { ifAvailable: true }, async (lock) =>
    lock ? requestRefresh() : undefined,
  );
  if (answer !== undefined) return answer;

  return navigator.locks.request('stoa.refresh', async () => {
    // The other tab has just finished; its message may be a moment behind its lock.
    await new Promise((resolve) => setTimeout(resolve, 100));
    const current = accessToken({ goodForSeconds: 5 });
    return current !== undefined && current !== stale ? true : requestRefresh();
  });
}

async function requestRefresh(): Promise<boolean> {
  const response = await fetch('/api/v1/auth/refresh', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{}',
    signal: AbortSignal.timeout(15_000),
  });
  if (response.ok) {
    beginSession(await response.json());
    return true;
  }
  const problem = await problemFrom(response);
  if (problem.isTemporary) throw problem;
  endSession();
  return false;
}
