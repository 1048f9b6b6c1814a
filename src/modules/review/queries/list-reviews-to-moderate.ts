import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import { ReviewReads } from '../data/review.reads';
import { presentModerated } from '../http/review.presenter';
import type { ModeratedReview, ModerationQuery } from '../http/review.schemas';

const Position = z.object({ at: z.iso.datetime(), id: z.uuid() });

/** What waits for moderators, and what they have hidden. */
@injectable()
export class ListReviewsToModerate {
  constructor(@inject(ReviewReads) private readonly reads: ReviewReads) {}

  async execute(query: ModerationQuery): Promise<{
    items: z.input<typeof ModeratedReview>[];
    nextCursor: string | null;
  }> {
    const { status, limit, cursor } = query;
    const after = decodeCursor(Position, cursor);
    const rows = await this.reads.toModerate({ status, after, limit: limit + 1 });
    const { shown, nextCursor } = pageOf(rows, limit, ({ id, reportedAt, hiddenAt }) => ({
      at: (status === 'reported' ? reportedAt : hiddenAt)?.toISOString() ?? null,
      id,
    }));
    return { items: shown.map(presentModerated), nextCursor };
  }
}
