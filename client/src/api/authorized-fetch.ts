import { randomIdentifier } from './identifier';
import { ApiProblem, problemFrom } from './problem';
import { refreshSession } from './refresh-session';
import { accessToken, readSession, renewBeforeSeconds } from './session-store';

/**
 * The one way to the API: adds the access token and the idempotency key, renews the token before it runs out and once
 * after a 401, and turns every answer that is not a success, or no answer, into an `ApiProblem`.
 */
export async function authorizedFetch(request: Request): Promise<Response> {
  if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) {
    request.headers.set('Idempotency-Key', randomIdentifier());
  }
  await renewIfRunningOut();

  const again = request.clone();
  const used = accessToken({ goodForSeconds: 0 });
  const response = await send(request, used);
  if (response.ok) return response;

  if (response.status === 401 && used !== undefined && (await renew(used))) {
    const second = await send(again, accessToken({ goodForSeconds: 0 }));
    if (second.ok) return second;
    throw await problemFrom(second);
  }
  throw await problemFrom(response);
}

async function renewIfRunningOut(): Promise<void> {
  if (readSession().status !== 'signed-in') return;
  if (accessToken({ goodForSeconds: renewBeforeSeconds / 2 }) !== undefined) return;
  await renew(accessToken({ goodForSeconds: 0 }));
}

/** Whether there is a new token; a refresh without a verdict leaves the request to speak for itself. */
async function renew(stale: string | undefined): Promise<boolean> {
  const current = accessToken({ goodForSeconds: 5 });
  if (current !== undefined && current !== stale) return true;
  return refreshSession(stale).catch(() => false);
}

async function send(request: Request, token: string | undefined): Promise<Response> {
  if (token !== undefined) request.headers.set('Authorization', `Bearer ${token}`);
  try {
    return await fetch(request, { signal: AbortSignal.any([request.signal, AbortSignal.timeout(30_000)]) });
  } catch (error) {
    if (request.signal.aborted) throw error;
    const isLate = error instanceof DOMException && error.name === 'TimeoutError';
    throw new ApiProblem({ status: 0, code: isLate ? 'network.timeout' : 'network.unreachable' });
  }
}
