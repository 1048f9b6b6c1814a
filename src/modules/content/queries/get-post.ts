import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { contentErrors } from '../content.errors';
import { PostReads } from '../data/post.reads';
import { moderates } from '../http/post.policy';
import { presentPost } from '../http/post.presenter';
import type { PostView } from '../http/post.schemas';
import { AuthorNames } from './author-names';
import { DiscussionAccess } from './discussion-access';

/** One question, or one answer. */
@injectable()
export class GetPost {
  constructor(
    @inject(DiscussionAccess) private readonly discussions: DiscussionAccess,
    @inject(PostReads) private readonly reads: PostReads,
    @inject(AuthorNames) private readonly names: AuthorNames,
  ) {}

  async execute({ reader, postId }: { reader: Person; postId: string }): Promise<z.input<typeof PostView>> {
    const { course, question } = await this.discussions.post(reader, postId);
    const post = await this.reads.one({ readerId: reader.id, seesHidden: moderates(reader, course) }, postId);
    if (!post) throw contentErrors.postNotFound();
    return presentPost(post, { reader, course, question, names: await this.names.of([post]) });
  }
}
