import { z } from 'zod';
import { everyone, signedIn } from '../../../platform/http/access';
import { reply, route } from '../../../platform/http/route';
import { RemoveReview } from '../commands/remove-review';
import { WriteReview } from '../commands/write-review';
import { GetMyReview } from '../queries/get-my-review';
import { ListReviews } from '../queries/list-reviews';
import { reviewErrors } from '../review.errors';
import { MyReview, MyReviewAnswer, ReviewPage, ReviewQuery, ReviewRequest } from './review.schemas';

const ofCourse = z.object({ courseId: z.uuid() });

export const reviewRoutes = [
  route({
    method: 'get',
    path: '/courses/:courseId/reviews',
    summary: 'List the reviews of a course',
    access: everyone,
    params: ofCourse,
    query: ReviewQuery,
    answers: { 200: ReviewPage },
    cacheControl: 'public, max-age=0, must-revalidate',
    use: ListReviews,
    answer: (list, { params, query }) => list.execute({ query, ...params }),
  }),
  route({
    method: 'get',
    path: '/courses/:courseId/reviews/mine',
    summary: "Read one's own review of a course",
    description: 'With whether one may write one now, and if not, why.',
    access: signedIn,
    params: ofCourse,
    answers: { 200: MyReviewAnswer },
    errors: [reviewErrors.courseNotFound],
    use: GetMyReview,
    answer: (get, { principal, params }) => get.execute({ learner: principal, ...params }),
  }),
  route({
    method: 'put',
    path: '/courses/:courseId/reviews/mine',
    summary: 'Review a course',
    description:
      'One review per learner and course: the first is answered with 201, later ones replace it (200).',
    access: signedIn,
    params: ofCourse,
    body: ReviewRequest,
    answers: { 200: MyReview, 201: MyReview },
    errors: [reviewErrors.courseNotFound, reviewErrors.notBegun, reviewErrors.ownCourse],
    use: WriteReview,
    answer: async (write, { principal, params, body }) => {
      const { isNew, review } = await write.execute({ learner: principal, given: body, ...params });
      return reply(isNew ? 201 : 200, review);
    },
  }),
  route({
    method: 'delete',
    path: '/courses/:courseId/reviews/mine',
    summary: "Take one's review back",
    access: signedIn,
    params: ofCourse,
    answers: { 204: null },
    errors: [reviewErrors.notFound],
    use: RemoveReview,
    answer: async (remove, { principal, params }) =>
      reply(204, await remove.execute({ learner: principal, ...params })),
  }),
];
