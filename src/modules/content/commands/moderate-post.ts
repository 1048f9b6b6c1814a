import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database, type Transaction } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { contentErrors } from '../content.errors';
import { PostReads } from '../data/post.reads';
import { PostsRepository } from '../data/posts.repository';
import type { Post } from '../domain/post';
import { mayModeratePost } from '../http/post.policy';
import { presentModeratedPost } from '../http/post.presenter';
import type { ModeratedPost } from '../http/post.schemas';
import { AuthorNames } from '../queries/author-names';
import { CourseDirectory } from '../queries/course-directory';

export type PostDecision =
  | { readonly kind: 'hidden'; readonly reason: string }
  | { readonly kind: 'restored' }
  /** There was nothing wrong with it: its reports are done with. */
  | { readonly kind: 'kept' };

/** A moderator decides over a post. What is decided already is not decided again; what is decided is kept. */
@injectable()
export class ModeratePost {
  constructor(
    @inject(CourseDirectory) private readonly directory: CourseDirectory,
    @inject(AuthorNames) private readonly names: AuthorNames,
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(PostsRepository) private readonly posts: PostsRepository,
    @inject(PostReads) private readonly reads: PostReads,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    moderator: Person;
    postId: string;
    decision: PostDecision;
  }): Promise<z.input<typeof ModeratedPost>> {
    const { moderator, postId, decision } = request;
    const post = await this.posts.find(this.database, postId);
    if (!post) throw contentErrors.postNotFound();
    permit(mayModeratePost(moderator, post, await this.directory.of(post.courseId)));
    const names = await this.names.of([post]);
    return this.work.run(async (tx) => {
      await this.decide(tx, moderator.id, post, decision);
      const decided = await this.reads.oneToModerate(tx, postId);
      if (!decided) throw contentErrors.postNotFound();
      return presentModeratedPost(decided, names, moderator);
    });
  }

  private async decide(
    tx: Transaction,
    moderatorId: string,
    { id: postId, questionId }: Post,
    decision: PostDecision,
  ): Promise<void> {
    const question = questionId ? await this.posts.lock(tx, questionId) : undefined;
    const post = await this.posts.lock(tx, postId);
    if (!post) throw contentErrors.postNotFound();
    const decidedAt = this.clock.now();
    const hasChanged =
      decision.kind === 'kept'
        ? await this.keep(tx, post)
        : await this.setHidden(tx, { post, question, hidden: hiddenBy(decision, decidedAt) });
    if (!hasChanged) return;
    const reason = decision.kind === 'hidden' ? decision.reason : null;
    const moderation = { id: newId(), postId, moderatorId, decision: decision.kind, reason, decidedAt };
    await this.posts.insertModeration(tx, moderation);
  }

  private async keep(tx: Transaction, post: Post): Promise<boolean> {
    if (!post.reportedAt) return false;
    await this.posts.change(tx, post.id, { reportedAt: null });
    return true;
  }

  /** An answer that is out of sight counts no more, and solves nothing. */
  private async setHidden(
    tx: Transaction,
    {
      post,
      question,
      hidden,
    }: { post: Post; question: Post | undefined; hidden: { at: Date; reason: string } | null },
  ): Promise<boolean> {
    if ((post.hiddenAt !== null) === (hidden !== null)) return false;
    await this.posts.change(tx, post.id, {
      hiddenAt: hidden?.at ?? null,
      hiddenReason: hidden?.reason ?? null,
      reportedAt: null,
    });
    if (!question) return true;
    await this.posts.addAnswers(tx, question.id, hidden ? -1 : 1);
    if (hidden && question.acceptedAnswerId === post.id)
      await this.posts.change(tx, question.id, { acceptedAnswerId: null });
    return true;
  }
}

function hiddenBy(decision: Exclude<PostDecision, { kind: 'kept' }>, at: Date) {
  return decision.kind === 'hidden' ? { at, reason: decision.reason } : null;
}
