import type { Clock } from '../../../platform/time/clock';
import type { SandboxEvent, SandboxStore } from './sandbox-store';
import { signWebhook } from './webhook-signature';

/** Sends one webhook to the endpoint and says what it answered; throws when nothing answered, or the signal came first. */
export type PostWebhook = (webhook: {
  headers: Record<string, string>;
  body: string;
  signal: AbortSignal;
}) => Promise<{ status: number }>;

export interface DeliveryOptions {
  post: PostWebhook;
  /** The most attempts of this call; 100 by default. */
  limit?: number;
  /** How many are under way at once; 4 by default. */
  concurrency?: number;
  /** How long one attempt may take; 10 s by default. */
  deadlineMilliseconds?: number;
}

export interface DeliveryReport {
  delivered: number;
  /** Will be tried again. */
  failed: number;
  /** Failed for three days: only sent again by hand. */
  abandoned: number;
}

interface Sender {
  store: SandboxStore;
  clock: Clock;
  webhookSecret: string;
}

const firstDelay = 5_000;
const longestDelay = 6 * 60 * 60 * 1000;
const triedFor = 3 * 24 * 60 * 60 * 1000;
const leaseMargin = 5_000;

/**
 * Sends due events, oldest first, each attempt on record before it is made: a process that dies meanwhile leaves an event that
 * is due again when its lease ends. An answer of 2xx is a delivery; everything else is tried again, with doubling delays.
 */
export async function deliverDueEvents(sender: Sender, options: DeliveryOptions): Promise<DeliveryReport> {
  const report: DeliveryReport = { delivered: 0, failed: 0, abandoned: 0 };
  let left = options.limit ?? 100;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      const outcome = await deliverNext(sender, options);
      if (!outcome) return;
      report[outcome] += 1;
    }
  };
  await Promise.all(Array.from({ length: options.concurrency ?? 4 }, worker));
  return report;
}

/** Makes an event due now, whatever became of it before. */
export async function resendEvent(sender: Sender, id: string): Promise<boolean> {
  return sender.store.transaction(async (transaction) => {
    if (!(await transaction.findEvent(id))) return false;
    const dueAt = sender.clock.now();
    await transaction.updateDelivery({ id, attempts: 0, dueAt, deliveredAt: null, lastError: null });
    return true;
  });
}

/** When to try again after the given attempt (counted from 1); null when it has been tried for three days. */
export function nextAttemptAt(event: { created: number; attempts: number }, now: Date): Date | null {
  const delay = Math.min(longestDelay, firstDelay * 2 ** Math.min(event.attempts - 1, 20));
  const at = now.getTime() + delay;
  return at > event.created * 1000 + triedFor ? null : new Date(at);
}

async function deliverNext(
  sender: Sender,
  options: DeliveryOptions,
): Promise<keyof DeliveryReport | undefined> {
  const deadline = options.deadlineMilliseconds ?? 10_000;
  const now = sender.clock.now();
  const leaseUntil = new Date(now.getTime() + deadline + leaseMargin);
  const event = await sender.store.transaction((transaction) =>
    transaction.claimDueEvent({ now, leaseUntil }),
  );
  if (!event) return undefined;

  const error = await attempt(sender, event, { post: options.post, deadline });
  const finishedAt = sender.clock.now();
  const dueAt = error === null ? null : nextAttemptAt(event, finishedAt);
  await sender.store.transaction((transaction) =>
    transaction.updateDelivery({
      id: event.id,
      ifAttempts: event.attempts,
      dueAt,
      deliveredAt: error === null ? finishedAt : null,
      lastError: error,
    }),
  );
  if (error === null) return 'delivered';
  return dueAt ? 'failed' : 'abandoned';
}

/** Null when it was taken; otherwise what went wrong. */
async function attempt(
  sender: Sender,
  event: SandboxEvent,
  how: { post: PostWebhook; deadline: number },
): Promise<string | null> {
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    'User-Agent': 'Stoa payment sandbox',
    'Stripe-Signature': signWebhook(event.payload, sender.webhookSecret, sender.clock.now()),
  };
  const abort = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  // The race ends at the deadline even when `post` pays no heed to the signal.
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      abort.abort();
      reject(new Error(`No answer within ${how.deadline} ms.`));
    }, how.deadline);
  });
  try {
    const answer = await Promise.race([
      how.post({ headers, body: event.payload, signal: abort.signal }),
      late,
    ]);
    return answer.status >= 200 && answer.status < 300 ? null : `Answered ${answer.status}.`;
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).slice(0, 500);
  } finally {
    clearTimeout(timer);
  }
}
