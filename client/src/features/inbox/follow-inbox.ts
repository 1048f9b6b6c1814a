import { refreshSession } from '../../api/refresh-session';
import type { components } from '../../api/schema.gen';
import { accessToken } from '../../api/session-store';
import { readLiveEvents } from './read-live-events';

export type InboxItem = components['schemas']['Notification'];

export type InboxListener = {
  /** The line is open again: what came meanwhile is in the list. */
  onOpen: () => void;
  onUnread: (unreadCount: number) => void;
  onItem: (item: InboxItem) => void;
};

const shortestWait = 1_000;
const longestWait = 60_000;

/**
 * Follows the reader's inbox until `signal` ends it. The stream is read by `fetch`, because `EventSource` cannot bear an
 * access token. A line that ends is opened again at once; one that cannot be opened is tried ever more seldom.
 */
export async function followInbox(listener: InboxListener, signal: AbortSignal): Promise<void> {
  let failures = 0;
  while (!signal.aborted) {
    try {
      const body = await open(signal);
      if (body === undefined) return;
      failures = 0;
      listener.onOpen();
      for await (const { event, data } of readLiveEvents(body)) tell(listener, event, data);
    } catch {
      failures += 1;
    }
    await pause(waitAfter(failures), signal);
  }
}

/** `undefined` when the session has ended, or may not do this: trying again would not help. */
async function open(signal: AbortSignal): Promise<ReadableStream<Uint8Array> | undefined> {
  const first = await request(await currentToken(), signal);
  const response = first.status === 401 ? await requestRenewed(signal) : first;
  if (response === undefined || response.status === 401 || response.status === 403) return undefined;
  if (!response.ok || !response.body) throw new Error(`The inbox answered ${response.status}.`);
  return response.body;
}

async function requestRenewed(signal: AbortSignal): Promise<Response | undefined> {
  const isGoingOn = await refreshSession(accessToken({ goodForSeconds: 0 }));
  return isGoingOn ? request(accessToken({ goodForSeconds: 0 }), signal) : undefined;
}

async function currentToken(): Promise<string | undefined> {
  const token = accessToken({ goodForSeconds: 10 });
  if (token !== undefined) return token;
  await refreshSession(accessToken({ goodForSeconds: 0 }));
  return accessToken({ goodForSeconds: 0 });
}

function request(token: string | undefined, signal: AbortSignal): Promise<Response> {
  return fetch('/api/v1/notifications/stream', {
    headers: {
      Accept: 'text/event-stream',
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    },
    signal,
  });
}

function tell(listener: InboxListener, event: string, data: string): void {
  if (event === 'unread') listener.onUnread((JSON.parse(data) as { unreadCount: number }).unreadCount);
  if (event === 'notification') listener.onItem(JSON.parse(data) as InboxItem);
}

/** With jitter, so that all the pages of a restarted server do not come back in the same moment. */
function waitAfter(failures: number): number {
  const longest = Math.min(longestWait, shortestWait * 2 ** Math.max(0, failures - 1));
  return longest / 2 + (Math.random() * longest) / 2;
}

/** Waits; shorter when the network comes back, or when there is nothing to wait for any more. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      window.removeEventListener('online', end);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    window.addEventListener('online', end);
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
  });
}
