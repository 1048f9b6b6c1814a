import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import { Broadcast } from '../../../platform/events/broadcast';

/** Every process hears on it whose inbox has changed. */
export const inboxChannel = 'notification.inbox';

const InboxChange = z.object({
  userId: z.uuid(),
  /** The message that came or grew; `null` where only what is unread has changed. */
  notificationId: z.uuid().nullable(),
});
export type InboxChange = z.infer<typeof InboxChange>;

type Listener = (change: InboxChange) => void;

/** Tells the open pages of a person that her inbox has changed. One of it in each process, with one subscription. */
@injectable()
export class InboxChanges {
  private readonly listeners = new Map<string, Set<Listener>>();
  private unsubscribe: (() => void) | undefined;

  constructor(@inject(Broadcast) private readonly broadcast: Broadcast) {}

  /** @returns what ends it. */
  listen(userId: string, listener: Listener): () => void {
    this.unsubscribe ??= this.broadcast.subscribe(inboxChannel, (message) =>
      this.tell(InboxChange.parse(message)),
    );
    const own = this.listeners.get(userId) ?? new Set();
    this.listeners.set(userId, own.add(listener));
    return () => {
      own.delete(listener);
      if (own.size === 0 && this.listeners.get(userId) === own) this.listeners.delete(userId);
      if (this.listeners.size > 0) return;
      this.unsubscribe?.();
      this.unsubscribe = undefined;
    };
  }

  private tell(change: InboxChange): void {
    for (const listener of [...(this.listeners.get(change.userId) ?? [])]) listener(change);
  }
}
