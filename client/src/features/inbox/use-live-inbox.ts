import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { keys } from '../../api/keys';
import { followInbox, type InboxItem } from './follow-inbox';

/**
 * Keeps what is known of the reader's inbox fresh while the page is in sight. A hidden page lets go of its line: a browser
 * opens only six to one server, and other tabs need theirs.
 */
export function useLiveInbox({ userId, onItem }: { userId: string; onItem: (item: InboxItem) => void }) {
  const client = useQueryClient();
  const isVisible = useSyncExternalStore(subscribeToVisibility, isPageVisible);
  const tell = useRef(onItem);
  useEffect(() => {
    tell.current = onItem;
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: another person's inbox is another stream.
  useEffect(() => {
    if (!isVisible) return;
    const leaving = new AbortController();
    const refreshLists = () => void client.invalidateQueries({ queryKey: [...keys.notifications(), 'list'] });
    void followInbox(
      {
        onOpen: refreshLists,
        onUnread: (unreadCount) => client.setQueryData(keys.unreadCount(), unreadCount),
        onItem: (item) => {
          refreshLists();
          tell.current(item);
        },
      },
      leaving.signal,
    );
    return () => leaving.abort();
  }, [isVisible, client, userId]);
}

function subscribeToVisibility(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
}

function isPageVisible(): boolean {
  return document.visibilityState === 'visible';
}
