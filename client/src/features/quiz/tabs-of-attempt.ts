import type { PendingAnswer } from './pending-answers';

/** What a tab tells the others that have the same attempt open. */
export type TabMessage =
  | ({ readonly kind: 'answer'; readonly questionId: string; readonly isSaved: boolean } & PendingAnswer)
  | { readonly kind: 'ended' };

/** The other tabs of this browser in which an attempt is open. */
export class TabsOfAttempt {
  private channel: BroadcastChannel | undefined;

  constructor(private readonly attemptId: string) {}

  /** Hears them from now on. Gives the way to stop. */
  listen(onMessage: (message: TabMessage) => void): () => void {
    if (typeof BroadcastChannel === 'undefined') return () => {};
    const channel = new BroadcastChannel(`stoa.attempt.${this.attemptId}`);
    channel.onmessage = ({ data }: MessageEvent<TabMessage>) => onMessage(data);
    this.channel = channel;
    return () => {
      channel.close();
      if (this.channel === channel) this.channel = undefined;
    };
  }

  tell(message: TabMessage): void {
    this.channel?.postMessage(message);
  }
}
