import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { contentErrors } from '../content.errors';
import { PostsRepository } from '../data/posts.repository';
import { mayJudgePost } from '../http/post.policy';
import type { VotesView } from '../http/post.schemas';
import { DiscussionAccess } from '../queries/discussion-access';

/** Somebody says that a question or an answer is a good one, or takes that back. */
@injectable()
export class VoteForPost {
  constructor(
    @inject(DiscussionAccess) private readonly discussions: DiscussionAccess,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(PostsRepository) private readonly posts: PostsRepository,
  ) {}

  async execute(request: {
    voter: Person;
    postId: string;
    isFor: boolean;
  }): Promise<z.input<typeof VotesView>> {
    const { voter, postId, isFor } = request;
    permit(mayJudgePost(voter, (await this.discussions.post(voter, postId)).post));
    return this.work.run(async (tx) => {
      const post = await this.posts.lock(tx, postId);
      if (!post || post.hiddenAt) throw contentErrors.postNotFound();
      const voteCount = isFor
        ? await this.posts.vote(tx, postId, voter.id)
        : await this.posts.takeVoteBack(tx, postId, voter.id);
      return { voteCount, hasVoted: isFor };
    });
  }
}
