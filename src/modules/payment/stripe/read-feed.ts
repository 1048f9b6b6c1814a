import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { DomainError } from '../../../platform/errors/domain-error';
import { Logger } from '../../../platform/logging/logger';
import { Clock } from '../../../platform/time/clock';
import {
  type FeedName,
  type FeedPosition,
  ReconciliationRepository,
} from '../data/reconciliation.repository';
import { paymentErrors } from '../payment.errors';
import type { FeedPage, FeedSearch } from './stripe-gateway';

/** What one run reads, at most; the next goes on where it ended. */
const mostPages = 20;
/** What is younger may still be joined by something older, and its webhook is still on its way. */
const settlingMilliseconds = 5 * 60_000;
/** Where the first look begins, and one after the place was lost: Stripe keeps events for thirty days. */
const firstLookMilliseconds = 30 * 24 * 60 * 60_000;

interface Listed {
  readonly id: string;
  /** Unix seconds. */
  readonly created: number;
}

export interface Feed<Item extends Listed> {
  readonly name: FeedName;
  readonly list: (search: FeedSearch) => Promise<FeedPage<Item>>;
  /** Takes a page of it, the oldest first. It may be given again. */
  readonly take: (items: readonly Item[]) => Promise<void>;
}

/**
 * Reads one of Stripe's lists on from where the last run ended. The place is kept after each page, so a run that dies is gone on
 * with; a page that was taken twice changes nothing.
 */
@injectable()
export class ReadFeed {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(ReconciliationRepository) private readonly places: ReconciliationRepository,
    @inject(Logger) private readonly logger: Logger,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async run<Item extends Listed>(feed: Feed<Item>): Promise<void> {
    const now = this.clock.now();
    const until = new Date(now.getTime() - settlingMilliseconds);
    const place = await this.places.findPosition(this.database, feed.name);
    const start = place ?? { name: feed.name, lastId: null, lastAt: null, readAt: now };
    try {
      await (start.lastId === null ? this.catchUp(feed, start, until) : this.goOn(feed, start, until));
    } catch (error) {
      if (!isPlaceLost(error)) throw error;
      this.logger.warn('The place in a list of Stripe was lost; it is read again.', { list: feed.name });
      await this.catchUp(feed, start, until);
    }
  }

  /** From the last that was taken to what is newer, page by page. */
  private async goOn<Item extends Listed>(feed: Feed<Item>, start: FeedPosition, until: Date): Promise<void> {
    let place = start;
    for (let page = 0; page < mostPages; page += 1) {
      const { items, hasMore } = await feed.list({ until, ...(place.lastId && { newerThan: place.lastId }) });
      await feed.take(items.toReversed());
      place = await this.keepPlace(place, items[0]);
      if (!hasMore) return;
    }
  }

  /** From the newest back to where the last look ended, as there is nothing to go on from. */
  private async catchUp<Item extends Listed>(
    feed: Feed<Item>,
    start: FeedPosition,
    until: Date,
  ): Promise<void> {
    const since = start.lastAt ?? new Date(until.getTime() - firstLookMilliseconds);
    const newest: Item[] = [];
    let olderThan: string | undefined;
    for (let page = 0; page < mostPages; page += 1) {
      const { items, hasMore } = await feed.list({ since, until, ...(olderThan && { olderThan }) });
      await feed.take(items.toReversed());
      newest.push(...items.slice(0, newest.length === 0 ? 1 : 0));
      olderThan = items.at(-1)?.id;
      if (!hasMore || !olderThan) break;
    }
    await this.keepPlace(start, newest[0]);
  }

  private async keepPlace(place: FeedPosition, last: Listed | undefined): Promise<FeedPosition> {
    const moved = last ? { lastId: last.id, lastAt: new Date(last.created * 1000) } : {};
    const kept = { ...place, ...moved, readAt: this.clock.now() };
    await this.work.step((tx) => this.places.savePosition(tx, kept));
    return kept;
  }
}

/** Stripe has forgotten the item that was read last. */
function isPlaceLost(error: unknown): boolean {
  return (
    error instanceof DomainError &&
    error.code === paymentErrors.refusedByStripe.code &&
    error.facts?.code === 'resource_missing'
  );
}
