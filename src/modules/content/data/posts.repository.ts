import { and, eq, sql } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import type { Post } from '../domain/post';
import { postModerations, postReports, posts, postVotes } from './post.tables';

export type PostReport = typeof postReports.$inferSelect;
export type PostModeration = typeof postModerations.$inferSelect;

/** Loads and saves what is said under lessons. Decides nothing. */
@injectable()
export class PostsRepository {
  async find(reader: Reader, postId: string): Promise<Post | undefined> {
    const [post] = await reader.select().from(posts).where(eq(posts.id, postId));
    return post;
  }

  /** Locked until the transaction ends. Whoever locks an answer locks its question before. */
  async lock(tx: Transaction, postId: string): Promise<Post | undefined> {
    const [post] = await tx.select().from(posts).where(eq(posts.id, postId)).for('update');
    return post;
  }

  async countQuestions(reader: Reader, authorId: string, courseId: string): Promise<number> {
    return reader.$count(
      posts,
      and(eq(posts.authorId, authorId), eq(posts.courseId, courseId), sql`question_id is null`),
    );
  }

  async countAnswers(reader: Reader, questionId: string): Promise<number> {
    return reader.$count(posts, eq(posts.questionId, questionId));
  }

  async insert(tx: Transaction, post: Post): Promise<void> {
    await tx.insert(posts).values(post);
  }

  async change(
    tx: Transaction,
    postId: string,
    changes: Partial<
      Pick<
        Post,
        'title' | 'text' | 'changedAt' | 'acceptedAnswerId' | 'reportedAt' | 'hiddenAt' | 'hiddenReason'
      >
    >,
  ): Promise<void> {
    await tx.update(posts).set(changes).where(eq(posts.id, postId));
  }

  /** Its votes and reports go with it; what moderators decided stays. */
  async remove(tx: Transaction, postId: string): Promise<void> {
    await tx.delete(posts).where(eq(posts.id, postId));
  }

  async addAnswers(tx: Transaction, questionId: string, count: 1 | -1): Promise<void> {
    await tx
      .update(posts)
      .set({ answerCount: sql`${posts.answerCount} + ${count}` })
      .where(eq(posts.id, questionId));
  }

  /** Returns how many votes there are then. A second vote of the same person counts no more than the first. */
  async vote(tx: Transaction, postId: string, voterId: string): Promise<number> {
    const voted = await tx
      .insert(postVotes)
      .values({ postId, voterId })
      .onConflictDoNothing()
      .returning({ postId: postVotes.postId });
    return this.addVotes(tx, postId, voted.length);
  }

  async takeVoteBack(tx: Transaction, postId: string, voterId: string): Promise<number> {
    const taken = await tx
      .delete(postVotes)
      .where(and(eq(postVotes.postId, postId), eq(postVotes.voterId, voterId)))
      .returning({ postId: postVotes.postId });
    return this.addVotes(tx, postId, -taken.length);
  }

  async findReport(reader: Reader, postId: string, reporterId: string): Promise<PostReport | undefined> {
    const [report] = await reader
      .select()
      .from(postReports)
      .where(and(eq(postReports.postId, postId), eq(postReports.reporterId, reporterId)));
    return report;
  }

  async insertReport(tx: Transaction, report: PostReport): Promise<void> {
    await tx.insert(postReports).values(report);
  }

  async insertModeration(tx: Transaction, moderation: PostModeration): Promise<void> {
    await tx.insert(postModerations).values(moderation);
  }

  private async addVotes(tx: Transaction, postId: string, votes: number): Promise<number> {
    const [counted] = await tx
      .update(posts)
      .set({ voteCount: sql`${posts.voteCount} + ${votes}` })
      .where(eq(posts.id, postId))
      .returning({ voteCount: posts.voteCount });
    return counted?.voteCount ?? 0;
  }
}
