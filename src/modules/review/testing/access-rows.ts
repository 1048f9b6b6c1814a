import type { AccessRow } from '../../../platform/testing/access-row';

const ofCourse: AccessRow['request'] = (world) => ({ params: { courseId: world.courseId } });
/** The review is the owner's, of the course that the owning instructor teaches. */
const ofReview: AccessRow['request'] = (world) => ({ params: { reviewId: world.reviewId } });
const moderators = { 'signed out': 401, support: 200, admin: 200, others: 403 } as const;

export const accessRows: readonly AccessRow[] = [
  { route: 'GET /courses/:courseId/reviews', request: ofCourse, expect: { others: 200 } },
  {
    route: 'GET /courses/:courseId/reviews/mine',
    request: ofCourse,
    expect: { others: 200, 'signed out': 401 },
  },
  {
    // The owner learns in the course and has completed a lesson; nobody else has begun it.
    route: 'PUT /courses/:courseId/reviews/mine',
    request: (world) => ({
      params: { courseId: world.courseId },
      body: { stars: 5, text: 'Clear from beginning to end.' },
    }),
    expect: { others: 403, 'signed out': 401, owner: 200 },
  },
  {
    route: 'DELETE /courses/:courseId/reviews/mine',
    request: ofCourse,
    expect: { others: 404, 'signed out': 401, owner: 204 },
    // The other rows need the review.
    isLast: true,
  },
  {
    route: 'PUT /reviews/:reviewId/answer',
    request: (world) => ({ params: { reviewId: world.reviewId }, body: { text: 'Thank you.' } }),
    expect: { others: 403, 'signed out': 401, 'owning instructor': 201 },
  },
  {
    route: 'DELETE /reviews/:reviewId/answer',
    request: ofReview,
    expect: { others: 403, 'signed out': 401, 'owning instructor': 204 },
  },
  {
    route: 'PUT /reviews/:reviewId/helpful-vote',
    request: ofReview,
    expect: { others: 200, 'signed out': 401, owner: 403, 'owning instructor': 403 },
  },
  {
    route: 'DELETE /reviews/:reviewId/helpful-vote',
    request: ofReview,
    expect: { others: 200, 'signed out': 401, owner: 403, 'owning instructor': 403 },
  },
  {
    route: 'POST /reviews/:reviewId/reports',
    request: (world) => ({ params: { reviewId: world.reviewId }, body: { reason: 'off_topic' } }),
    expect: { others: 201, 'signed out': 401, owner: 403 },
  },
  { route: 'GET /admin/reviews', expect: moderators },
  { route: 'POST /admin/reviews/:reviewId/keep', request: ofReview, expect: moderators },
  {
    route: 'POST /admin/reviews/:reviewId/hide',
    request: (world) => ({
      params: { reviewId: world.reviewId },
      body: { reason: 'It is not of the course.' },
    }),
    expect: moderators,
  },
  { route: 'POST /admin/reviews/:reviewId/restore', request: ofReview, expect: moderators },
];
