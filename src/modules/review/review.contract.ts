import { z } from 'zod';
import { defineEvent } from '../../platform/contract/define-event';
import { definePersonalDataAnswers } from '../../platform/privacy/personal-data-events';

const stream = (event: { courseId: string }) => `course-reviews/${event.courseId}`;

/** Carries the course's totals after it, so that whoever shows a rating only has to keep the last. */
const ReviewFacts = z.object({
  reviewId: z.uuid(),
  courseId: z.uuid(),
  learnerId: z.uuid(),
  stars: z.int().min(1).max(5),
  ratingCount: z.int().min(0),
  ratingSum: z.int().min(0),
});

export const reviewPosted = defineEvent('review.posted', { version: 1, stream, payload: ReviewFacts });
export const reviewChanged = defineEvent('review.changed', { version: 1, stream, payload: ReviewFacts });
export const reviewRemoved = defineEvent('review.removed', { version: 1, stream, payload: ReviewFacts });
/** Moderators have taken the review out of sight and out of the rating, or brought it back. */
export const reviewHidden = defineEvent('review.hidden', { version: 1, stream, payload: ReviewFacts });
export const reviewRestored = defineEvent('review.restored', { version: 1, stream, payload: ReviewFacts });

/** Those who teach the course have answered the review for the first time. */
export const reviewAnswered = defineEvent('review.answered', {
  version: 1,
  stream,
  payload: z.object({
    reviewId: z.uuid(),
    courseId: z.uuid(),
    /** Who wrote the review. */
    learnerId: z.uuid(),
    answererId: z.uuid(),
    answeredAt: z.iso.datetime(),
  }),
});

/** How review answers when somebody asks for her data, or to be forgotten. */
export const reviewPersonalDataAnswers = definePersonalDataAnswers('review');
