import type { Clock } from '../../../platform/time/clock';
import type { StripeSandbox } from './stripe-sandbox';
import type { PostWebhook } from './webhook-delivery';

export interface WebhookDelivererOptions {
  readonly sandbox: Pick<StripeSandbox, 'deliverDueEvents' | 'nextDeliveryAt'>;
  readonly clock: Clock;
  readonly post: PostWebhook;
  /** Whether the endpoint's address is known yet. */
  readonly isReady: () => boolean;
  readonly onFailure: (error: unknown) => void;
}

/** Milliseconds. While something waits it is looked at this often at most, and otherwise seldom. */
const shortestPause = 1_000;
const pauseUntilReady = 200;
const pauseAtRest = 60_000;

/**
 * Sends the sandbox's webhooks: at once when woken, again when a failed one is due, and at rest once a minute, for what
 * another process left when it died.
 */
export class WebhookDeliverer {
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> | undefined;
  private isWokenAgain = false;
  private isStopped = false;

  constructor(private readonly options: WebhookDelivererOptions) {}

  start(): void {
    this.wake();
  }

  /** Something may be due: a round begins now, or after the one under way. */
  wake(): void {
    if (this.isStopped) return;
    if (this.round !== undefined) {
      this.isWokenAgain = true;
      return;
    }
    clearTimeout(this.timer);
    this.round = this.deliver().finally(() => {
      this.round = undefined;
      if (!this.isWokenAgain) return;
      this.isWokenAgain = false;
      this.wake();
    });
  }

  /** Returns when nothing is due any more, or what is due has been tried. */
  async deliverAll(): Promise<void> {
    this.wake();
    while (this.round !== undefined) await this.round;
  }

  /** Takes on nothing more, and waits for what is under way. */
  async stop(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.timer);
    await this.round;
  }

  private async deliver(): Promise<void> {
    let pause = pauseUntilReady;
    try {
      if (this.options.isReady()) {
        await this.options.sandbox.deliverDueEvents({ post: this.options.post });
        pause = await this.pauseUntilDue();
      }
    } catch (error) {
      pause = shortestPause;
      this.options.onFailure(error);
    }
    if (this.isStopped) return;
    this.timer = setTimeout(() => this.wake(), pause);
    this.timer.unref();
  }

  private async pauseUntilDue(): Promise<number> {
    const due = await this.options.sandbox.nextDeliveryAt();
    if (!due) return pauseAtRest;
    const wait = due.getTime() - this.options.clock.now().getTime();
    return Math.min(pauseAtRest, Math.max(shortestPause, wait));
  }
}
