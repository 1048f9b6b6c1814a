import { inject, injectable } from 'tsyringe';
import type { Job } from '../../../platform/module/define-module';
import {
  HandoverStorage,
  MAXIMUM_LIST_LIMIT,
  type ObjectStorage,
} from '../../../platform/storage/object-storage';
import { Clock } from '../../../platform/time/clock';

const dayMilliseconds = 24 * 60 * 60 * 1_000;

/** Removes files that were handed over and not taken within a day. */
@injectable()
export class SweepHandovers implements Job {
  constructor(
    @inject(HandoverStorage) private readonly handover: ObjectStorage,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const before = this.clock.now().getTime() - dayMilliseconds;
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<ObjectStorage['list']>> = await this.handover.list({
        prefix: '',
        limit: MAXIMUM_LIST_LIMIT,
        ...(cursor !== null && { cursor }),
      });
      for (const object of page.items)
        if (object.lastModified.getTime() < before) await this.handover.delete(object.key);
      cursor = page.nextCursor;
    } while (cursor !== null);
  }
}
