import { z } from 'zod';
import { listOf, page, text } from '../../../platform/http/schemas';
import { ReportReason } from '../domain/report';

const Stars = z.int().min(1).max(5);

export const ReviewRequest = z
  .strictObject({ stars: Stars, text: text(4_000).trim().default('') })
  .meta({ id: 'ReviewRequest' });
export type ReviewRequest = z.output<typeof ReviewRequest>;

export const ReviewQuery = page.extend({
  sort: z.enum(['newest', 'helpful']).default('newest'),
  stars: z.coerce.number().int().min(1).max(5).optional(),
  answered: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional()
    .meta({ description: 'Only those that have been answered, or only those that have not.' }),
});
export type ReviewQuery = z.output<typeof ReviewQuery>;

export const AnswerRequest = z
  .strictObject({ text: text(4_000).trim().min(1) })
  .meta({ id: 'AnswerRequest' });

export const ReviewAnswer = z
  .object({
    /** The name is null while it is still on its way. */
    author: z.object({ name: z.string().nullable() }),
    text: z.string(),
    createdAt: z.iso.datetime(),
    changedAt: z.iso.datetime(),
  })
  .meta({ id: 'ReviewAnswer', description: 'What those who teach the course answer.' });

export const MyReview = z
  .object({
    id: z.uuid(),
    courseId: z.uuid(),
    stars: Stars,
    text: z.string(),
    createdAt: z.iso.datetime(),
    changedAt: z.iso.datetime(),
    answer: ReviewAnswer.nullable(),
    helpfulCount: z.int().min(0),
    hidden: z
      .object({ at: z.iso.datetime(), reason: z.string() })
      .nullable()
      .meta({ description: 'Since when and why a moderator hides it; null while everyone sees it.' }),
  })
  .meta({ id: 'MyReview' });

export const MyReviewAnswer = z
  .object({
    review: MyReview.nullable(),
    may: z.object({ write: z.boolean() }),
    /** What stands in the way of writing one. */
    because: z.object({ code: z.string(), message: z.string() }).nullable(),
  })
  .meta({ id: 'MyReviewAnswer' });

const Review = z
  .object({
    id: z.uuid(),
    /** The name is null while it is still on its way. */
    author: z.object({ name: z.string().nullable() }),
    stars: Stars,
    text: z.string(),
    createdAt: z.iso.datetime(),
    changedAt: z.iso.datetime(),
    answer: ReviewAnswer.nullable(),
    helpfulCount: z.int().min(0),
    isHelpful: z.boolean().meta({ description: 'Whether the reader has said so.' }),
    hasReported: z.boolean().meta({ description: 'Whether the reader has reported it.' }),
    may: z.object({ vote: z.boolean(), report: z.boolean(), answer: z.boolean() }),
  })
  .meta({ id: 'Review' });

export const ReviewPage = listOf(Review)
  .extend({
    summary: z
      .object({
        average: z.number().min(1).max(5).nullable(),
        count: z.int(),
        distribution: z.object({ 1: z.int(), 2: z.int(), 3: z.int(), 4: z.int(), 5: z.int() }),
      })
      .meta({ description: 'Of all reviews of the course, whatever was asked for.' }),
  })
  .meta({ id: 'ReviewPage' });

export const HelpfulVotes = z
  .object({ helpfulCount: z.int().min(0), isHelpful: z.boolean() })
  .meta({ id: 'HelpfulVotes' });

export const ReportRequest = z
  .strictObject({ reason: ReportReason, note: text(1_000).trim().default('') })
  .meta({ id: 'ReviewReportRequest' });

export const ReportView = z
  .object({ reason: ReportReason, note: z.string(), createdAt: z.iso.datetime() })
  .meta({ id: 'ReviewReport' });

export const ModerationQuery = page.extend({
  status: z.enum(['reported', 'hidden']).default('reported').meta({
    description:
      'Those with reports that nobody has looked at, the longest waiting first; or those hidden, the latest first.',
  }),
});
export type ModerationQuery = z.output<typeof ModerationQuery>;

export const HideRequest = z
  .strictObject({
    reason: text(500).trim().min(1).meta({ description: 'The writer of the review reads it.' }),
  })
  .meta({ id: 'HideReviewRequest' });

export const ModeratedReview = z
  .object({
    id: z.uuid(),
    course: z.object({ id: z.uuid(), slug: z.string().nullable(), title: z.string().nullable() }),
    author: z.object({ id: z.uuid(), name: z.string().nullable() }),
    stars: Stars,
    text: z.string(),
    createdAt: z.iso.datetime(),
    changedAt: z.iso.datetime(),
    answer: ReviewAnswer.nullable(),
    reportedAt: z.iso.datetime().nullable().meta({ description: 'Null where no report waits.' }),
    reportCount: z.int().min(0),
    reports: z.array(ReportView).max(20).meta({ description: 'The latest of them, twenty at most.' }),
    hidden: z.object({ at: z.iso.datetime(), reason: z.string() }).nullable(),
  })
  .meta({ id: 'ModeratedReview' });
