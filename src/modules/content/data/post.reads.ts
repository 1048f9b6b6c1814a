import { and, desc, eq, getTableColumns, isNotNull, isNull, not, type SQL, sql } from 'drizzle-orm';
import { inject, injectable } from 'tsyringe';
import { Database, type Reader } from '../../../platform/database/tokens';
import type { Post, PostReportReason } from '../domain/post';
import { courses } from './content.tables';
import { postReports, posts } from './post.tables';

/** A post, and what the reader has said of it. */
export interface PostRow extends Post {
  readonly hasVoted: boolean;
  readonly hasReported: boolean;
}

export interface PostReportRow {
  readonly reason: PostReportReason;
  readonly note: string;
  readonly createdAt: Date;
}

export interface ModeratedPostRow extends Post {
  readonly courseSlug: string | null;
  readonly courseTitle: string | null;
  /** Of an answer: what was asked. */
  readonly questionTitle: string | null;
  readonly reportCount: number;
  readonly reports: readonly PostReportRow[];
}

/** Who reads: hidden posts are shown to their authors, and to those who moderate. */
export interface PostReader {
  readonly readerId: string;
  readonly seesHidden: boolean;
}

export interface QuestionFilter {
  readonly courseId: string;
  readonly lessonId: string | undefined;
  /** Lessons that are locked to the reader. */
  readonly withoutLessonIds: readonly string[];
  readonly status: 'all' | 'unanswered' | 'mine';
  /** Beginnings of words that stand in the question, or in one of its answers; undefined for all. */
  readonly words: readonly string[] | undefined;
  readonly limit: number;
  readonly from:
    | { readonly sort: 'newest'; readonly before: string | undefined }
    | {
        readonly sort: 'votes';
        readonly before: { readonly voteCount: number; readonly id: string } | undefined;
      };
}

const shownReports = 20;

/** Questions and answers as they are read. */
@injectable()
export class PostReads {
  constructor(@inject(Database) private readonly database: Database) {}

  /** The newest first, or those with the most votes. */
  async questions(reader: PostReader, filter: QuestionFilter): Promise<PostRow[]> {
    const { courseId, lessonId, withoutLessonIds, status, words, limit, from } = filter;
    const conditions: SQL[] = [eq(posts.courseId, courseId), isNull(posts.questionId), isVisible(reader)];
    if (lessonId) conditions.push(eq(posts.lessonId, lessonId));
    if (withoutLessonIds.length > 0) conditions.push(not(isAmong(withoutLessonIds)));
    if (status === 'unanswered') conditions.push(eq(posts.answerCount, 0), isNull(posts.hiddenAt));
    if (status === 'mine') conditions.push(eq(posts.authorId, reader.readerId));
    if (words) conditions.push(holds(courseId, words, reader));
    if (from.before !== undefined)
      conditions.push(
        from.sort === 'newest'
          ? sql`${posts.id} < ${from.before}`
          : sql`(${posts.voteCount}, ${posts.id}) < (${from.before.voteCount}, ${from.before.id})`,
      );
    const order = from.sort === 'votes' ? [desc(posts.voteCount), desc(posts.id)] : [desc(posts.id)];
    return this.select(reader)
      .where(and(...conditions))
      .orderBy(...order)
      .limit(limit);
  }

  /** In the order in which they were given. */
  async answers(
    reader: PostReader,
    options: { questionId: string; after: string | undefined; limit: number },
  ): Promise<PostRow[]> {
    const { questionId, after, limit } = options;
    return this.select(reader)
      .where(
        and(
          eq(posts.questionId, questionId),
          isVisible(reader),
          after === undefined ? undefined : sql`${posts.id} > ${after}`,
        ),
      )
      .orderBy(posts.id)
      .limit(limit);
  }

  async one(reader: PostReader, postId: string): Promise<PostRow | undefined> {
    const [row] = await this.select(reader).where(eq(posts.id, postId));
    return row;
  }

  /** Those that wait for a moderator, the longest waiting first; or those hidden, the latest first. */
  async toModerate(options: {
    status: 'reported' | 'hidden';
    courseId: string | undefined;
    after: { readonly at: string; readonly id: string } | undefined;
    limit: number;
  }): Promise<ModeratedPostRow[]> {
    const { status, courseId, after, limit } = options;
    const column = status === 'reported' ? posts.reportedAt : posts.hiddenAt;
    const conditions: SQL[] = [isNotNull(column)];
    if (courseId) conditions.push(eq(posts.courseId, courseId));
    if (after) {
      const order = status === 'reported' ? sql`>` : sql`<`;
      conditions.push(sql`(${column}, ${posts.id}) ${order} (${after.at}::timestamptz, ${after.id}::uuid)`);
    }
    const order = status === 'reported' ? [column, posts.id] : [desc(column), desc(posts.id)];
    return this.moderated(this.database, and(...conditions), order, limit);
  }

  async oneToModerate(reader: Reader, postId: string): Promise<ModeratedPostRow | undefined> {
    const [row] = await this.moderated(reader, eq(posts.id, postId), [posts.id], 1);
    return row;
  }

  private select({ readerId }: PostReader) {
    return this.database
      .select({
        ...getTableColumns(posts),
        hasVoted: sql<boolean>`exists (select from content.post_votes as vote
          where vote.post_id = posts.id and vote.voter_id = ${readerId})`,
        hasReported: sql<boolean>`exists (select from content.post_reports as report
          where report.post_id = posts.id and report.reporter_id = ${readerId})`,
      })
      .from(posts)
      .$dynamic();
  }

  private async moderated(
    reader: Reader,
    condition: SQL | undefined,
    order: Parameters<ReturnType<ReturnType<Database['select']>['from']>['orderBy']>,
    limit: number,
  ): Promise<ModeratedPostRow[]> {
    const rows = await reader
      .select({
        ...getTableColumns(posts),
        courseSlug: courses.slug,
        courseTitle: courses.title,
        questionTitle: sql<string | null>`(select question.title from content.posts as question
          where question.id = ${posts.questionId})`,
        reportCount: sql<number>`(select count(*)::integer from ${postReports}
          where ${postReports.postId} = ${posts.id})`,
        reports: sql<(Omit<PostReportRow, 'createdAt'> & { createdAt: string })[]>`coalesce((
          select json_agg(latest) from (
            select reason, note, created_at as "createdAt" from ${postReports}
            where ${postReports.postId} = ${posts.id} order by ${postReports.id} desc limit ${shownReports}
          ) as latest), '[]')`,
      })
      .from(posts)
      .leftJoin(courses, eq(courses.courseId, posts.courseId))
      .where(condition)
      .orderBy(...order)
      .limit(limit);
    return rows.map((row) => ({
      ...row,
      reports: row.reports.map((report) => ({ ...report, createdAt: new Date(report.createdAt) })),
    }));
  }
}

function isVisible({ readerId, seesHidden }: PostReader): SQL {
  return seesHidden ? sql`true` : sql`(${posts.hiddenAt} is null or ${posts.authorId} = ${readerId})`;
}

function isAmong(lessonIds: readonly string[]): SQL {
  return sql`${posts.lessonId} = any (${sql.param([...lessonIds])}::uuid[])`;
}

/** Whether a question has all the words, or one answer that the reader may see has. */
function holds(courseId: string, words: readonly string[], { readerId, seesHidden }: PostReader): SQL {
  const query = words.map((word) => `${word}:*`).join(' & ');
  return sql`${posts.id} in (
    select coalesce(found.question_id, found.id) from content.posts as found
    where found.course_id = ${courseId}
      and to_tsvector('simple', found.title || ' ' || found.text) @@ to_tsquery('simple', ${query})
      and (${seesHidden} or found.hidden_at is null or found.author_id = ${readerId}))`;
}
