import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { contentErrors } from '../content.errors';
import { PostsRepository } from '../data/posts.repository';
import { mayChangePost } from '../http/post.policy';
import type { PostChanges, PostView } from '../http/post.schemas';
import { DiscussionAccess } from '../queries/discussion-access';
import { GetPost } from '../queries/get-post';

/** Somebody puts what she asked or answered in other words. What a moderator hides stays hidden. */
@injectable()
export class ChangePost {
  constructor(
    @inject(DiscussionAccess) private readonly discussions: DiscussionAccess,
    @inject(GetPost) private readonly getPost: GetPost,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(PostsRepository) private readonly posts: PostsRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    author: Person;
    postId: string;
    changes: z.output<typeof PostChanges>;
  }): Promise<z.input<typeof PostView>> {
    const { author, postId, changes } = request;
    const { post } = await this.discussions.post(author, postId);
    permit(mayChangePost(author, post));
    if (changes.title !== undefined && post.questionId !== null) throw contentErrors.answerHasNoTitle();
    const { title = post.title, text = post.text } = changes;
    if (title !== post.title || text !== post.text)
      await this.work.run(async (tx) => {
        await this.posts.change(tx, postId, { title, text, changedAt: this.clock.now() });
        return null;
      });
    return this.getPost.execute({ reader: author, postId });
  }
}
