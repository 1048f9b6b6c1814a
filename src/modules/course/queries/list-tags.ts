import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import { text } from '../../../platform/http/schemas';
import { TagRepository } from '../data/tag.repository';
import type { ManagedTag, TagQuery } from '../http/category.schemas';

const Position = z.object({ tag: text(50) });

/** The tags that courses have, in the order of their letters. */
@injectable()
export class ListTags {
  constructor(@inject(TagRepository) private readonly tags: TagRepository) {}

  async execute(query: z.output<typeof TagQuery>): Promise<{
    items: z.input<typeof ManagedTag>[];
    nextCursor: string | null;
  }> {
    const { limit, cursor } = query;
    const after = decodeCursor(Position, cursor)?.tag;
    const rows = await this.tags.list({ beginning: query.query ?? '', after, limit: limit + 1 });
    const { shown, nextCursor } = pageOf(rows, limit, ({ tag }) => ({ tag }));
    return { items: shown, nextCursor };
  }
}
