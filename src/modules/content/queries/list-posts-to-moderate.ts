import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import { contentErrors } from '../content.errors';
import { PostReads } from '../data/post.reads';
import { mayEdit } from '../http/content.policy';
import { presentModeratedPost } from '../http/post.presenter';
import type { ModeratedPost, PostModerationQuery } from '../http/post.schemas';
import { AuthorNames } from './author-names';
import { CourseDirectory } from './course-directory';

const Position = z.object({ at: z.iso.datetime(), id: z.uuid() });

/** Posts that wait for a moderator and those that are hidden: everywhere, or in a course for those who teach it. */
@injectable()
export class ListPostsToModerate {
  constructor(
    @inject(CourseDirectory) private readonly directory: CourseDirectory,
    @inject(PostReads) private readonly reads: PostReads,
    @inject(AuthorNames) private readonly names: AuthorNames,
  ) {}

  async execute(request: {
    moderator: Person;
    courseId?: string;
    query: z.output<typeof PostModerationQuery>;
  }): Promise<{ items: z.input<typeof ModeratedPost>[]; nextCursor: string | null }> {
    const { moderator, courseId } = request;
    const { status, limit, cursor } = request.query;
    const after = decodeCursor(Position, cursor);
    if (courseId !== undefined) {
      const course = await this.directory.of(courseId);
      permit(mayEdit(moderator, course, contentErrors.courseNotFound));
    }
    const rows = await this.reads.toModerate({ status, courseId, after, limit: limit + 1 });
    const { shown, nextCursor } = pageOf(rows, limit, ({ id, reportedAt, hiddenAt }) => ({
      at: (status === 'reported' ? reportedAt : hiddenAt)?.toISOString() ?? null,
      id,
    }));
    const names = await this.names.of(shown);
    return { items: shown.map((row) => presentModeratedPost(row, names, moderator)), nextCursor };
  }
}
