export interface Review {
  readonly id: string;
  readonly courseId: string;
  readonly learnerId: string;
  /** 1 to 5. */
  readonly stars: number;
  /** May be empty. */
  readonly text: string;
  readonly createdAt: Date;
  readonly changedAt: Date;
  /** What those who teach the course answer; all four are null until they do. */
  readonly answerText: string | null;
  readonly answererId: string | null;
  readonly answeredAt: Date | null;
  readonly answerChangedAt: Date | null;
  readonly helpfulCount: number;
  /** Since when there are reports that nobody has looked at. */
  readonly reportedAt: Date | null;
  readonly hiddenAt: Date | null;
  readonly hiddenReason: string | null;
}

/** A review as it begins: unanswered, and nobody has said anything of it. */
export function startReview(
  given: Pick<Review, 'id' | 'courseId' | 'learnerId' | 'stars' | 'text'>,
  now: Date,
): Review {
  return {
    ...given,
    createdAt: now,
    changedAt: now,
    answerText: null,
    answererId: null,
    answeredAt: null,
    answerChangedAt: null,
    helpfulCount: 0,
    reportedAt: null,
    hiddenAt: null,
    hiddenReason: null,
  };
}

/** The stars that count towards the rating; null for none. */
export function countedStars(review: Pick<Review, 'stars' | 'hiddenAt'> | undefined): number | null {
  return review && review.hiddenAt === null ? review.stars : null;
}
