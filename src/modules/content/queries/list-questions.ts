import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import { PostReads } from '../data/post.reads';
import { wordsToFind } from '../domain/post';
import { moderates } from '../http/post.policy';
import { presentPost } from '../http/post.presenter';
import type { PostView, QuestionQuery } from '../http/post.schemas';
import { AuthorNames } from './author-names';
import { DiscussionAccess } from './discussion-access';

const Newest = z.object({ id: z.uuid() });
const MostVoted = z.object({ voteCount: z.int().min(0).max(2_147_483_647), id: z.uuid() });

/** What is asked in a course, or under one of its lessons. */
@injectable()
export class ListQuestions {
  constructor(
    @inject(DiscussionAccess) private readonly discussions: DiscussionAccess,
    @inject(PostReads) private readonly reads: PostReads,
    @inject(AuthorNames) private readonly names: AuthorNames,
  ) {}

  async execute(request: {
    reader: Person;
    courseId: string;
    query: z.output<typeof QuestionQuery>;
  }): Promise<{ items: z.input<typeof PostView>[]; nextCursor: string | null }> {
    const { reader, courseId } = request;
    const { limit, cursor, lessonId, status, sort, query } = request.query;
    const from =
      sort === 'newest'
        ? { sort, before: decodeCursor(Newest, cursor)?.id }
        : { sort, before: decodeCursor(MostVoted, cursor) };
    const { course, lockedLessonIds } = await this.discussions.course(reader, courseId);
    const words = query === undefined ? undefined : wordsToFind(query);
    if (words?.length === 0) return { items: [], nextCursor: null };
    const rows = await this.reads.questions(
      { readerId: reader.id, seesHidden: moderates(reader, course) },
      { courseId, lessonId, withoutLessonIds: [...lockedLessonIds], status, words, from, limit: limit + 1 },
    );
    const { shown, nextCursor } = pageOf(rows, limit, ({ voteCount, id }) =>
      sort === 'newest' ? { id } : { voteCount, id },
    );
    const names = await this.names.of(shown);
    return {
      items: shown.map((post) => presentPost(post, { reader, course, question: post, names })),
      nextCursor,
    };
  }
}
