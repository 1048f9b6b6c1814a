import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/schemas';
import { PostReads } from '../data/post.reads';
import { moderates } from '../http/post.policy';
import { presentPost } from '../http/post.presenter';
import type { PostView } from '../http/post.schemas';
import { AuthorNames } from './author-names';
import { DiscussionAccess } from './discussion-access';

const Position = z.object({ id: z.uuid() });

/** What was answered to a question, in the order in which it was. */
@injectable()
export class ListAnswers {
  constructor(
    @inject(DiscussionAccess) private readonly discussions: DiscussionAccess,
    @inject(PostReads) private readonly reads: PostReads,
    @inject(AuthorNames) private readonly names: AuthorNames,
  ) {}

  async execute(request: { reader: Person; postId: string; page: Page }): Promise<{
    items: z.input<typeof PostView>[];
    nextCursor: string | null;
  }> {
    const { reader, postId } = request;
    const { limit, cursor } = request.page;
    const after = decodeCursor(Position, cursor)?.id;
    const { course, question } = await this.discussions.post(reader, postId);
    const rows = await this.reads.answers(
      { readerId: reader.id, seesHidden: moderates(reader, course) },
      { questionId: postId, after, limit: limit + 1 },
    );
    const { shown, nextCursor } = pageOf(rows, limit, ({ id }) => ({ id }));
    const names = await this.names.of(shown);
    return {
      items: shown.map((post) => presentPost(post, { reader, course, question, names })),
      nextCursor,
    };
  }
}
