import type { paths } from './schema.gen';

type SessionAnswer = paths['/api/v1/auth/login']['post']['responses'][200]['content']['application/json'];

export type SessionUser = SessionAnswer['user'];
export type Role = SessionUser['roles'][number];

/** `loading` lasts until the first silent refresh has been answered; `mustSetUp` is what comes before all else. */
export type SessionState =
  | { status: 'loading'; user: null; mustSetUp?: undefined }
  | { status: 'signed-out'; user: null; mustSetUp?: undefined }
  | { status: 'signed-in'; user: SessionUser; mustSetUp?: SessionAnswer['mustSetUp'] };

type Token = { value: string; expiresAt: number };
type SignedIn = { user: SessionUser; mustSetUp?: SessionAnswer['mustSetUp'] };
type Message = ({ kind: 'signed-in'; token: Token } & SignedIn) | { kind: 'signed-out' };

/** Where the mark is kept. Above its first reader: the module reads it while it loads. */
const hintKey = 'stoa.was-signed-in';

/**
 * Who is signed in. The access token lives in this module's memory and nowhere else; other tabs of the same browser are
 * told of a new one over a channel, which keeps nothing. What is stored is a mark, no secret, that there was a session.
 */
let state: SessionState = wasSignedIn()
  ? { status: 'loading', user: null }
  : { status: 'signed-out', user: null };
let token: Token | undefined;

const listeners = new Set<() => void>();
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('stoa.session');

if (channel) {
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'signed-in') take(data, data.token);
    else drop();
  };
}

export function readSession(): SessionState {
  return state;
}

export function subscribeToSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The access token, if it is good for another `seconds`. */
export function accessToken({ goodForSeconds }: { goodForSeconds: number }): string | undefined {
  return token && token.expiresAt - Date.now() > goodForSeconds * 1000 ? token.value : undefined;
}

/** How long until the token should be renewed, in milliseconds; `undefined` without one. */
export function millisecondsToRenewal(): number | undefined {
  return token ? Math.max(0, token.expiresAt - Date.now() - renewBeforeSeconds * 1000) : undefined;
}

export const renewBeforeSeconds = 45;

/** Takes what sign-in, registration or a refresh answered, here and in the other tabs. */
export function beginSession({ accessToken: value, expiresIn, user, mustSetUp }: SessionAnswer): void {
  const next = { value, expiresAt: Date.now() + expiresIn * 1000 };
  markSignedIn(true);
  take({ user, mustSetUp }, next);
  channel?.postMessage({ kind: 'signed-in', user, mustSetUp, token: next } satisfies Message);
}

/** Forgets the session, here and in the other tabs. */
export function endSession(): void {
  markSignedIn(false);
  drop();
  channel?.postMessage({ kind: 'signed-out' } satisfies Message);
}

/** No answer came to the first refresh: show the page as signed out, and keep the mark for another try. */
export function leaveSessionOpen(): void {
  if (state.status === 'loading') change({ status: 'signed-out', user: null });
}

/** Whether this browser had a session when it was last here. */
export function wasSignedIn(): boolean {
  try {
    return localStorage.getItem(hintKey) !== null;
  } catch {
    return false;
  }
}

function markSignedIn(isSignedIn: boolean): void {
  try {
    if (isSignedIn) localStorage.setItem(hintKey, 'yes');
    else localStorage.removeItem(hintKey);
  } catch {
    // Storage may be forbidden: the session then lasts as long as the page.
  }
}

function take({ user, mustSetUp }: SignedIn, next: Token): void {
  token = next;
  change({ status: 'signed-in', user, mustSetUp });
}

function drop(): void {
  token = undefined;
  change({ status: 'signed-out', user: null });
}

function change(next: SessionState): void {
  state = next;
  for (const listener of listeners) listener();
}
