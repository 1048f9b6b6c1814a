import { z } from 'zod';
import { anyOf, everyone, signedIn } from '../../../platform/http/access';
import { reply, route } from '../../../platform/http/route';
import { listOf } from '../../../platform/http/schemas';
import { AnswerReview } from '../commands/answer-review';
import { ModerateReview } from '../commands/moderate-review';
import { RemoveAnswer } from '../commands/remove-answer';
import { RemoveReview } from '../commands/remove-review';
import { ReportReview } from '../commands/report-review';
import { VoteHelpful } from '../commands/vote-helpful';
import { WriteReview } from '../commands/write-review';
import { GetMyReview } from '../queries/get-my-review';
import { ListReviews } from '../queries/list-reviews';
import { ListReviewsToModerate } from '../queries/list-reviews-to-moderate';
import { reviewErrors } from '../review.errors';
import {
  AnswerRequest,
  HelpfulVotes,
  HideRequest,
  ModeratedReview,
  ModerationQuery,
  MyReview,
  MyReviewAnswer,
  ReportRequest,
  ReportView,
  ReviewAnswer,
  ReviewPage,
  ReviewQuery,
  ReviewRequest,
} from './review.schemas';

const ofCourse = z.object({ courseId: z.uuid() });
const ofReview = z.object({ reviewId: z.uuid() });
const judging = [reviewErrors.unknown, reviewErrors.ownReview, reviewErrors.ownCourse];
const answering = [reviewErrors.unknown, reviewErrors.notYourCourse];

export const reviewRoutes = [
  route({
    method: 'get',
    path: '/courses/:courseId/reviews',
    summary: 'List the reviews of a course',
    access: everyone,
    params: ofCourse,
    query: ReviewQuery,
    answers: { 200: ReviewPage },
    // It tells what this reader has said of each.
    cacheControl: 'private, no-cache',
    use: ListReviews,
    answer: (list, { principal, params, query }) => list.execute({ reader: principal, query, ...params }),
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
    errors: [reviewErrors.notFound, reviewErrors.hidden],
    use: RemoveReview,
    answer: async (remove, { principal, params }) =>
      reply(204, await remove.execute({ learner: principal, ...params })),
  }),
  route({
    method: 'put',
    path: '/reviews/:reviewId/answer',
    summary: 'Answer a review',
    description: 'One answer a review: the first is answered with 201, later ones replace it (200).',
    access: signedIn,
    params: ofReview,
    body: AnswerRequest,
    answers: { 200: ReviewAnswer, 201: ReviewAnswer },
    errors: answering,
    use: AnswerReview,
    answer: async (answerReview, { principal, params, body }) => {
      const { isNew, answer } = await answerReview.execute({ teacher: principal, ...params, ...body });
      return reply(isNew ? 201 : 200, answer);
    },
  }),
  route({
    method: 'delete',
    path: '/reviews/:reviewId/answer',
    summary: 'Take the answer to a review back',
    access: signedIn,
    params: ofReview,
    answers: { 204: null },
    errors: [...answering, reviewErrors.answerNotFound],
    use: RemoveAnswer,
    answer: async (remove, { principal, params }) =>
      reply(204, await remove.execute({ teacher: principal, ...params })),
  }),
  route({
    method: 'put',
    path: '/reviews/:reviewId/helpful-vote',
    summary: 'Say that a review is helpful',
    access: signedIn,
    params: ofReview,
    answers: { 200: HelpfulVotes },
    errors: judging,
    use: VoteHelpful,
    answer: (vote, { principal, params }) => vote.execute({ voter: principal, isHelpful: true, ...params }),
  }),
  route({
    method: 'delete',
    path: '/reviews/:reviewId/helpful-vote',
    summary: 'Say no more that a review is helpful',
    access: signedIn,
    params: ofReview,
    answers: { 200: HelpfulVotes },
    errors: judging,
    use: VoteHelpful,
    answer: (vote, { principal, params }) => vote.execute({ voter: principal, isHelpful: false, ...params }),
  }),
  route({
    method: 'post',
    path: '/reviews/:reviewId/reports',
    summary: 'Report a review',
    description:
      'Once a person: the first report is answered with 201 and stays; later ones get it again (200).',
    access: signedIn,
    limit: { requests: 30, perSeconds: 3_600 },
    params: ofReview,
    body: ReportRequest,
    answers: { 200: ReportView, 201: ReportView },
    errors: [reviewErrors.unknown, reviewErrors.ownReview],
    use: ReportReview,
    answer: async (reportReview, { principal, params, body }) => {
      const { isNew, report } = await reportReview.execute({ reporter: principal, given: body, ...params });
      return reply(isNew ? 201 : 200, report);
    },
  }),
  route({
    method: 'get',
    path: '/admin/reviews',
    summary: 'List the reviews that wait for a moderator, or that are hidden',
    access: anyOf('support', 'admin'),
    query: ModerationQuery,
    answers: { 200: listOf(ModeratedReview) },
    use: ListReviewsToModerate,
    answer: (list, { query }) => list.execute(query),
  }),
  route({
    method: 'post',
    path: '/admin/reviews/:reviewId/hide',
    summary: 'Hide a review',
    description: 'It leaves lists and rating; its writer sees it with the reason.',
    access: anyOf('support', 'admin'),
    params: ofReview,
    body: HideRequest,
    answers: { 200: ModeratedReview },
    errors: judging,
    use: ModerateReview,
    answer: (moderate, { principal, params, body }) =>
      moderate.execute({ moderator: principal, ...params, decision: { kind: 'hidden', ...body } }),
  }),
  route({
    method: 'post',
    path: '/admin/reviews/:reviewId/restore',
    summary: 'Show a hidden review again',
    access: anyOf('support', 'admin'),
    params: ofReview,
    answers: { 200: ModeratedReview },
    errors: judging,
    use: ModerateReview,
    answer: (moderate, { principal, params }) =>
      moderate.execute({ moderator: principal, ...params, decision: { kind: 'restored' } }),
  }),
  route({
    method: 'post',
    path: '/admin/reviews/:reviewId/keep',
    summary: 'Find nothing wrong with a reported review',
    description: 'Its reports wait no longer.',
    access: anyOf('support', 'admin'),
    params: ofReview,
    answers: { 200: ModeratedReview },
    errors: judging,
    use: ModerateReview,
    answer: (moderate, { principal, params }) =>
      moderate.execute({ moderator: principal, ...params, decision: { kind: 'kept' } }),
  }),
];
