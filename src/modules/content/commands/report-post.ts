import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { contentErrors } from '../content.errors';
import { PostsRepository } from '../data/posts.repository';
import { mayJudgePost } from '../http/post.policy';
import { presentPostReport } from '../http/post.presenter';
import type { PostReportRequest, PostReportView } from '../http/post.schemas';
import { DiscussionAccess } from '../queries/discussion-access';

/** Somebody says what is wrong with a post, once; moderators look at it. */
@injectable()
export class ReportPost {
  constructor(
    @inject(DiscussionAccess) private readonly discussions: DiscussionAccess,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(PostsRepository) private readonly posts: PostsRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    reporter: Person;
    postId: string;
    given: z.output<typeof PostReportRequest>;
  }): Promise<{ isNew: boolean; report: z.input<typeof PostReportView> }> {
    const { reporter, postId, given } = request;
    permit(mayJudgePost(reporter, (await this.discussions.post(reporter, postId)).post));
    return this.work.run(async (tx) => {
      const post = await this.posts.lock(tx, postId);
      if (!post || post.hiddenAt) throw contentErrors.postNotFound();
      const existing = await this.posts.findReport(tx, postId, reporter.id);
      if (existing) return { isNew: false, report: presentPostReport(existing) };
      const createdAt = this.clock.now();
      const report = { id: newId(), postId, reporterId: reporter.id, ...given, createdAt };
      await this.posts.insertReport(tx, report);
      if (!post.reportedAt) await this.posts.change(tx, postId, { reportedAt: createdAt });
      return { isNew: true, report: presentPostReport(report) };
    });
  }
}
