import type { z } from 'zod';
import type { ModeratedRow, ReportRow, ReviewRow } from '../data/review.reads';
import { averageOf, type Distribution, totalsOf } from '../domain/rating';
import type { Review } from '../domain/review';
import type { ModeratedReview, MyReview, ReportView, ReviewAnswer, ReviewPage } from './review.schemas';

/** What the reader may do with a review, and has done. */
export interface ReaderOfReview {
  readonly isHelpful: boolean;
  readonly hasReported: boolean;
  readonly may: { readonly vote: boolean; readonly report: boolean; readonly answer: boolean };
}

type Answered = Pick<Review, 'answerText' | 'answeredAt' | 'answerChangedAt'>;

/** The only ways a review becomes JSON: one's own, as everyone reads it, and as moderators do. */
export function presentMyReview(review: Review, answererName: string | null): z.input<typeof MyReview> {
  const { id, courseId, stars, text, createdAt, changedAt, helpfulCount } = review;
  return {
    id,
    courseId,
    stars,
    text,
    createdAt: createdAt.toISOString(),
    changedAt: changedAt.toISOString(),
    answer: presentAnswer(review, answererName),
    helpfulCount,
    hidden: presentHidden(review),
  };
}

export function presentReview(
  row: ReviewRow,
  reader: ReaderOfReview,
): z.input<typeof ReviewPage>['items'][number] {
  const { id, authorName, stars, text, createdAt, changedAt, helpfulCount } = row;
  return {
    id,
    author: { name: authorName },
    stars,
    text,
    createdAt: createdAt.toISOString(),
    changedAt: changedAt.toISOString(),
    answer: presentAnswer(row, row.answererName),
    helpfulCount,
    ...reader,
  };
}

export function presentAnswer(
  { answerText, answeredAt, answerChangedAt }: Answered,
  name: string | null,
): z.input<typeof ReviewAnswer> | null {
  if (answerText === null || answeredAt === null || answerChangedAt === null) return null;
  return {
    author: { name },
    text: answerText,
    createdAt: answeredAt.toISOString(),
    changedAt: answerChangedAt.toISOString(),
  };
}

export function presentReport({ reason, note, createdAt }: ReportRow): z.input<typeof ReportView> {
  return { reason, note, createdAt: createdAt.toISOString() };
}

export function presentModerated(row: ModeratedRow): z.input<typeof ModeratedReview> {
  const { id, stars, text, createdAt, changedAt, reportedAt } = row;
  return {
    id,
    course: { id: row.courseId, slug: row.courseSlug, title: row.courseTitle },
    author: { id: row.learnerId, name: row.authorName },
    stars,
    text,
    createdAt: createdAt.toISOString(),
    changedAt: changedAt.toISOString(),
    answer: presentAnswer(row, row.answererName),
    reportedAt: reportedAt?.toISOString() ?? null,
    reportCount: row.reportCount,
    reports: row.reports.map(presentReport),
    hidden: presentHidden(row),
  };
}

function presentHidden({
  hiddenAt,
  hiddenReason,
}: Pick<Review, 'hiddenAt' | 'hiddenReason'>): z.input<typeof MyReview>['hidden'] {
  return hiddenAt && { at: hiddenAt.toISOString(), reason: hiddenReason ?? '' };
}

export function presentSummary(distribution: Distribution): z.input<typeof ReviewPage>['summary'] {
  const [one = 0, two = 0, three = 0, four = 0, five = 0] = distribution;
  return {
    average: averageOf(distribution),
    count: totalsOf(distribution).ratingCount,
    distribution: { 1: one, 2: two, 3: three, 4: four, 5: five },
  };
}
