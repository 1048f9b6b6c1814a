import { z } from 'zod';
import { page, shortText, text } from '../../../platform/http/schemas';
import { PostReportReason, postBounds } from '../domain/post';

const postText = text(postBounds.text).trim().min(1);

export const QuestionRequest = z
  .strictObject({ title: shortText, text: postText.meta({ description: 'Plain text.' }) })
  .meta({ id: 'QuestionRequest' });

export const AnswerRequest = z
  .strictObject({ text: postText.meta({ description: 'Plain text.' }) })
  .meta({ id: 'PostAnswerRequest' });

export const PostChanges = z
  .strictObject({
    title: shortText.optional().meta({ description: 'Of a question alone.' }),
    text: postText.optional(),
  })
  .meta({ id: 'PostChanges' });

export const QuestionQuery = page.extend({
  lessonId: z.uuid().optional(),
  status: z.enum(['all', 'unanswered', 'mine']).default('all'),
  sort: z.enum(['newest', 'votes']).default('newest'),
  query: text(100)
    .optional()
    .meta({ description: 'Beginnings of words that stand in the question, or in one of its answers.' }),
});

const HiddenView = z
  .object({ at: z.iso.datetime(), reason: z.string() })
  .nullable()
  .meta({ description: 'Since when and why a moderator hides it; null while everyone sees it.' });

export const PostView = z
  .object({
    id: z.uuid(),
    courseId: z.uuid(),
    questionId: z.uuid().nullable().meta({ description: 'What it answers; null for a question.' }),
    lesson: z.object({ id: z.uuid(), title: z.string() }),
    author: z.object({
      /** Null while nobody can tell it. */
      name: z.string().nullable(),
      isTeacher: z.boolean(),
    }),
    isMine: z.boolean(),
    title: z.string(),
    text: z.string(),
    createdAt: z.iso.datetime(),
    changedAt: z.iso.datetime(),
    voteCount: z.int().min(0),
    hasVoted: z.boolean(),
    hasReported: z.boolean(),
    answerCount: z.int().min(0),
    acceptedAnswerId: z.uuid().nullable(),
    hidden: HiddenView,
    may: z.object({
      change: z.boolean(),
      remove: z.boolean(),
      vote: z.boolean(),
      report: z.boolean(),
      accept: z.boolean(),
      moderate: z.boolean(),
    }),
  })
  .meta({ id: 'Post', description: 'A question under a lesson, or an answer to one.' });

export const VotesView = z
  .object({ voteCount: z.int().min(0), hasVoted: z.boolean() })
  .meta({ id: 'PostVotes' });

export const AcceptanceView = z
  .object({ questionId: z.uuid(), acceptedAnswerId: z.uuid().nullable() })
  .meta({ id: 'PostAcceptance' });

export const PostReportRequest = z
  .strictObject({ reason: PostReportReason, note: text(1_000).trim().default('') })
  .meta({ id: 'PostReportRequest' });

export const PostReportView = z
  .object({ reason: PostReportReason, note: z.string(), createdAt: z.iso.datetime() })
  .meta({ id: 'PostReport' });

export const PostModerationQuery = page.extend({
  status: z.enum(['reported', 'hidden']).default('reported').meta({
    description:
      'Those with reports that nobody has looked at, the longest waiting first; or those hidden, the latest first.',
  }),
});

export const HidePostRequest = z
  .strictObject({
    reason: text(500).trim().min(1).meta({ description: 'The author of the post reads it.' }),
  })
  .meta({ id: 'HidePostRequest' });

export const ModeratedPost = z
  .object({
    id: z.uuid(),
    course: z.object({ id: z.uuid(), slug: z.string().nullable(), title: z.string().nullable() }),
    lesson: z.object({ id: z.uuid(), title: z.string() }),
    /** What was asked: its own title, or that of the question it answers. */
    questionTitle: z.string(),
    isAnswer: z.boolean(),
    author: z.object({ name: z.string().nullable(), isTeacher: z.boolean() }),
    isMine: z.boolean(),
    text: z.string(),
    createdAt: z.iso.datetime(),
    reportedAt: z.iso.datetime().nullable().meta({ description: 'Null where no report waits.' }),
    reportCount: z.int().min(0),
    reports: z.array(PostReportView).max(20).meta({ description: 'The latest of them, twenty at most.' }),
    hidden: HiddenView,
  })
  .meta({ id: 'ModeratedPost' });
