import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { contentErrors } from '../content.errors';
import { PostsRepository } from '../data/posts.repository';
import { mayAccept } from '../http/post.policy';
import type { AcceptanceView } from '../http/post.schemas';
import { DiscussionAccess } from '../queries/discussion-access';

/** Who asked, or who teaches the course, says which answer solved a question, or that it did not. */
@injectable()
export class AcceptAnswer {
  constructor(
    @inject(DiscussionAccess) private readonly discussions: DiscussionAccess,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(PostsRepository) private readonly posts: PostsRepository,
  ) {}

  async execute(request: {
    person: Person;
    postId: string;
    isAccepted: boolean;
  }): Promise<z.input<typeof AcceptanceView>> {
    const { person, postId, isAccepted } = request;
    const { post, question, course } = await this.discussions.post(person, postId);
    if (post.questionId === null) throw contentErrors.postNotFound();
    permit(mayAccept(person, question, course));
    const questionId = question.id;
    return this.work.run(async (tx) => {
      const before = await this.posts.lock(tx, questionId);
      const answer = await this.posts.lock(tx, postId);
      if (!before || !answer || (isAccepted && answer.hiddenAt)) throw contentErrors.postNotFound();
      const isIt = before.acceptedAnswerId === postId;
      if (isIt === isAccepted) return { questionId, acceptedAnswerId: before.acceptedAnswerId };
      const acceptedAnswerId = isAccepted ? postId : null;
      await this.posts.change(tx, questionId, { acceptedAnswerId });
      return { questionId, acceptedAnswerId };
    });
  }
}
