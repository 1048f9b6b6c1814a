import { inject, injectable } from 'tsyringe';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import type { Transaction } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { contentErrors } from '../content.errors';
import { PostsRepository } from '../data/posts.repository';
import { mayChangePost } from '../http/post.policy';
import { DiscussionAccess } from '../queries/discussion-access';

/** Somebody takes back what she asked or answered. A question stays while answers hang on it. */
@injectable()
export class RemovePost {
  constructor(
    @inject(DiscussionAccess) private readonly discussions: DiscussionAccess,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(PostsRepository) private readonly posts: PostsRepository,
  ) {}

  async execute(request: { author: Person; postId: string }): Promise<null> {
    const { author, postId } = request;
    const { post } = await this.discussions.post(author, postId);
    permit(mayChangePost(author, post));
    return this.work.run(async (tx) => {
      if (post.questionId === null) await this.removeQuestion(tx, postId);
      else await this.removeAnswer(tx, post.questionId, postId);
      return null;
    });
  }

  /** Whoever answers waits for the lock, and then finds no question. */
  private async removeQuestion(tx: Transaction, questionId: string): Promise<void> {
    if (!(await this.posts.lock(tx, questionId))) throw contentErrors.postNotFound();
    const answerCount = await this.posts.countAnswers(tx, questionId);
    if (answerCount > 0) throw contentErrors.questionHasAnswers({ facts: { answerCount } });
    await this.posts.remove(tx, questionId);
  }

  /** A hidden answer counts no more already. */
  private async removeAnswer(tx: Transaction, questionId: string, answerId: string): Promise<void> {
    const question = await this.posts.lock(tx, questionId);
    const answer = await this.posts.lock(tx, answerId);
    if (!question || !answer) throw contentErrors.postNotFound();
    if (!answer.hiddenAt) await this.posts.addAnswers(tx, questionId, -1);
    if (question.acceptedAnswerId === answerId)
      await this.posts.change(tx, questionId, { acceptedAnswerId: null });
    await this.posts.remove(tx, answerId);
  }
}
