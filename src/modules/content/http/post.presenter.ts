import type { z } from 'zod';
import { isGranted } from '../../../platform/auth/decision';
import { isPerson, type Person } from '../../../platform/auth/principal';
import type { ModeratedPostRow, PostReportRow, PostRow } from '../data/post.reads';
import type { Post } from '../domain/post';
import type { TaughtCourse } from './content.policy';
import { mayAccept, mayChangePost, mayJudgePost, mayModeratePost } from './post.policy';
import type { ModeratedPost, PostReportView, PostView } from './post.schemas';

type Names = ReadonlyMap<string, string>;

/** A post as a reader gets it, with what she may do about it. */
export function presentPost(
  post: PostRow,
  context: {
    readonly reader: Person;
    readonly course: TaughtCourse;
    readonly question: Post;
    readonly names: Names;
  },
): z.input<typeof PostView> {
  const { reader, course, question, names } = context;
  const isShown = post.hiddenAt === null;
  return {
    id: post.id,
    courseId: post.courseId,
    questionId: post.questionId,
    lesson: { id: post.lessonId, title: post.lessonTitle },
    author: { name: names.get(post.authorId) ?? null, isTeacher: post.isByTeacher },
    isMine: isPerson(reader, post.authorId),
    title: post.title,
    text: post.text,
    createdAt: post.createdAt.toISOString(),
    changedAt: post.changedAt.toISOString(),
    voteCount: post.voteCount,
    hasVoted: post.hasVoted,
    hasReported: post.hasReported,
    answerCount: post.answerCount,
    acceptedAnswerId: post.acceptedAnswerId,
    hidden: presentHidden(post),
    may: {
      change: isGranted(mayChangePost(reader, post)),
      remove: isGranted(mayChangePost(reader, post)) && post.answerCount === 0,
      vote: isShown && isGranted(mayJudgePost(reader, post)),
      report: isShown && isGranted(mayJudgePost(reader, post)),
      accept: isShown && post.questionId !== null && isGranted(mayAccept(reader, question, course)),
      moderate: isGranted(mayModeratePost(reader, post, course)),
    },
  };
}

export function presentPostReport({
  reason,
  note,
  createdAt,
}: PostReportRow): z.input<typeof PostReportView> {
  return { reason, note, createdAt: createdAt.toISOString() };
}

export function presentModeratedPost(
  row: ModeratedPostRow,
  names: Names,
  moderator: Person,
): z.input<typeof ModeratedPost> {
  return {
    id: row.id,
    course: { id: row.courseId, slug: row.courseSlug, title: row.courseTitle },
    lesson: { id: row.lessonId, title: row.lessonTitle },
    questionTitle: row.questionTitle ?? row.title,
    isAnswer: row.questionId !== null,
    author: { name: names.get(row.authorId) ?? null, isTeacher: row.isByTeacher },
    isMine: isPerson(moderator, row.authorId),
    text: row.text,
    createdAt: row.createdAt.toISOString(),
    reportedAt: row.reportedAt?.toISOString() ?? null,
    reportCount: row.reportCount,
    reports: row.reports.map(presentPostReport),
    hidden: presentHidden(row),
  };
}

function presentHidden({ hiddenAt, hiddenReason }: Pick<Post, 'hiddenAt' | 'hiddenReason'>) {
  return hiddenAt && { at: hiddenAt.toISOString(), reason: hiddenReason ?? '' };
}
