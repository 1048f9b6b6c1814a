import { z } from 'zod';
import { anyOf, signedIn } from '../../../platform/http/access';
import { reply, route } from '../../../platform/http/route';
import { listOf, page } from '../../../platform/http/schemas';
import { AcceptAnswer } from '../commands/accept-answer';
import { AnswerQuestion } from '../commands/answer-question';
import { AskQuestion } from '../commands/ask-question';
import { ChangePost } from '../commands/change-post';
import { ModeratePost } from '../commands/moderate-post';
import { RemovePost } from '../commands/remove-post';
import { ReportPost } from '../commands/report-post';
import { VoteForPost } from '../commands/vote-for-post';
import { contentErrors } from '../content.errors';
import { GetPost } from '../queries/get-post';
import { ListAnswers } from '../queries/list-answers';
import { ListPostsToModerate } from '../queries/list-posts-to-moderate';
import { ListQuestions } from '../queries/list-questions';
import {
  AcceptanceView,
  AnswerRequest,
  HidePostRequest,
  ModeratedPost,
  PostChanges,
  PostModerationQuery,
  PostReportRequest,
  PostReportView,
  PostView,
  QuestionQuery,
  QuestionRequest,
  VotesView,
} from './post.schemas';

const ofCourse = z.object({ courseId: z.uuid() });
const ofPost = z.object({ postId: z.uuid() });
const closed = [
  contentErrors.notEnrolled,
  contentErrors.unpaid,
  contentErrors.expired,
  contentErrors.cancelled,
  contentErrors.refunded,
  contentErrors.locked,
];
const reading = [...closed, contentErrors.postNotFound];
const judging = [...reading, contentErrors.ownPost];
const moderating = [contentErrors.postNotFound, contentErrors.ownPost];

/** Questions and answers under lessons, among those who learn in a course and those who teach it. */
export const postRoutes = [
  route({
    method: 'get',
    path: '/courses/:courseId/questions',
    summary: 'List what is asked in a course',
    description: 'Or under one of its lessons. Lessons that are not open to the reader yet are left out.',
    access: signedIn,
    params: ofCourse,
    query: QuestionQuery,
    answers: { 200: listOf(PostView) },
    errors: [contentErrors.courseNotFound, ...closed],
    use: ListQuestions,
    answer: (list, { principal, params, query }) => list.execute({ reader: principal, query, ...params }),
  }),
  route({
    method: 'post',
    path: '/lessons/:lessonId/questions',
    summary: 'Ask a question under a lesson',
    access: signedIn,
    limit: { requests: 20, perSeconds: 3_600 },
    params: z.object({ lessonId: z.uuid() }),
    body: QuestionRequest,
    answers: { 201: PostView },
    errors: [contentErrors.lessonNotFound, contentErrors.tooManyQuestions, ...closed],
    use: AskQuestion,
    answer: (ask, { principal, params, body }) => ask.execute({ asker: principal, given: body, ...params }),
  }),
  route({
    method: 'get',
    path: '/posts/:postId',
    summary: 'Read a question or an answer',
    access: signedIn,
    params: ofPost,
    answers: { 200: PostView },
    errors: reading,
    use: GetPost,
    answer: (get, { principal, params }) => get.execute({ reader: principal, ...params }),
  }),
  route({
    method: 'patch',
    path: '/posts/:postId',
    summary: "Change one's own question or answer",
    access: signedIn,
    params: ofPost,
    body: PostChanges,
    answers: { 200: PostView },
    errors: [...reading, contentErrors.notYourPost, contentErrors.answerHasNoTitle],
    use: ChangePost,
    answer: (change, { principal, params, body }) =>
      change.execute({ author: principal, changes: body, ...params }),
  }),
  route({
    method: 'delete',
    path: '/posts/:postId',
    summary: "Delete one's own question or answer",
    description: 'A question that has been answered stays, because the answers hang on it.',
    access: signedIn,
    params: ofPost,
    answers: { 204: null },
    errors: [...reading, contentErrors.notYourPost, contentErrors.questionHasAnswers],
    use: RemovePost,
    answer: async (remove, { principal, params }) =>
      reply(204, await remove.execute({ author: principal, ...params })),
  }),
  route({
    method: 'get',
    path: '/posts/:postId/answers',
    summary: 'List the answers to a question',
    access: signedIn,
    params: ofPost,
    query: page,
    answers: { 200: listOf(PostView) },
    errors: reading,
    use: ListAnswers,
    answer: (list, { principal, params, query }) =>
      list.execute({ reader: principal, page: query, ...params }),
  }),
  route({
    method: 'post',
    path: '/posts/:postId/answers',
    summary: 'Answer a question',
    access: signedIn,
    limit: { requests: 60, perSeconds: 3_600 },
    params: ofPost,
    body: AnswerRequest,
    answers: { 201: PostView },
    errors: [...reading, contentErrors.tooManyAnswers],
    use: AnswerQuestion,
    answer: (answerQuestion, { principal, params, body }) =>
      answerQuestion.execute({ answerer: principal, ...params, ...body }),
  }),
  route({
    method: 'put',
    path: '/posts/:postId/vote',
    summary: 'Say that a question or an answer is a good one',
    access: signedIn,
    params: ofPost,
    answers: { 200: VotesView },
    errors: judging,
    use: VoteForPost,
    answer: (vote, { principal, params }) => vote.execute({ voter: principal, isFor: true, ...params }),
  }),
  route({
    method: 'delete',
    path: '/posts/:postId/vote',
    summary: "Take one's vote back",
    access: signedIn,
    params: ofPost,
    answers: { 200: VotesView },
    errors: judging,
    use: VoteForPost,
    answer: (vote, { principal, params }) => vote.execute({ voter: principal, isFor: false, ...params }),
  }),
  route({
    method: 'put',
    path: '/posts/:postId/acceptance',
    summary: 'Say that an answer solved the question',
    description: 'For whoever asked, and for those who teach the course. It takes the place of another.',
    access: signedIn,
    params: ofPost,
    answers: { 200: AcceptanceView },
    errors: [...reading, contentErrors.notYourQuestion],
    use: AcceptAnswer,
    answer: (accept, { principal, params }) =>
      accept.execute({ person: principal, isAccepted: true, ...params }),
  }),
  route({
    method: 'delete',
    path: '/posts/:postId/acceptance',
    summary: 'Say no more that an answer solved the question',
    access: signedIn,
    params: ofPost,
    answers: { 200: AcceptanceView },
    errors: [...reading, contentErrors.notYourQuestion],
    use: AcceptAnswer,
    answer: (accept, { principal, params }) =>
      accept.execute({ person: principal, isAccepted: false, ...params }),
  }),
  route({
    method: 'post',
    path: '/posts/:postId/reports',
    summary: 'Report a question or an answer',
    description:
      'Once a person: the first report is answered with 201 and stays; later ones get it again (200).',
    access: signedIn,
    limit: { requests: 30, perSeconds: 3_600 },
    params: ofPost,
    body: PostReportRequest,
    answers: { 200: PostReportView, 201: PostReportView },
    errors: judging,
    use: ReportPost,
    answer: async (reportPost, { principal, params, body }) => {
      const { isNew, report } = await reportPost.execute({ reporter: principal, given: body, ...params });
      return reply(isNew ? 201 : 200, report);
    },
  }),
  route({
    method: 'get',
    path: '/courses/:courseId/posts-to-moderate',
    summary: 'List the posts of a course that wait for a moderator, or that are hidden',
    access: signedIn,
    params: ofCourse,
    query: PostModerationQuery,
    answers: { 200: listOf(ModeratedPost) },
    errors: [contentErrors.courseNotFound, contentErrors.notYourCourse],
    use: ListPostsToModerate,
    answer: (list, { principal, params, query }) => list.execute({ moderator: principal, query, ...params }),
  }),
  route({
    method: 'get',
    path: '/admin/posts',
    summary: 'List the posts that wait for a moderator, or that are hidden',
    access: anyOf('support', 'admin'),
    query: PostModerationQuery,
    answers: { 200: listOf(ModeratedPost) },
    use: ListPostsToModerate,
    answer: (list, { principal, query }) => list.execute({ moderator: principal, query }),
  }),
  route({
    method: 'post',
    path: '/posts/:postId/hide',
    summary: 'Hide a question or an answer',
    description:
      'For support, admins, and those who teach the course. Its author sees it with the reason; a hidden question takes its answers along.',
    access: signedIn,
    params: ofPost,
    body: HidePostRequest,
    answers: { 200: ModeratedPost },
    errors: moderating,
    use: ModeratePost,
    answer: (moderate, { principal, params, body }) =>
      moderate.execute({ moderator: principal, ...params, decision: { kind: 'hidden', ...body } }),
  }),
  route({
    method: 'post',
    path: '/posts/:postId/restore',
    summary: 'Show a hidden post again',
    access: signedIn,
    params: ofPost,
    answers: { 200: ModeratedPost },
    errors: moderating,
    use: ModeratePost,
    answer: (moderate, { principal, params }) =>
      moderate.execute({ moderator: principal, ...params, decision: { kind: 'restored' } }),
  }),
  route({
    method: 'post',
    path: '/posts/:postId/keep',
    summary: 'Find nothing wrong with a reported post',
    description: 'Its reports wait no longer.',
    access: signedIn,
    params: ofPost,
    answers: { 200: ModeratedPost },
    errors: moderating,
    use: ModeratePost,
    answer: (moderate, { principal, params }) =>
      moderate.execute({ moderator: principal, ...params, decision: { kind: 'kept' } }),
  }),
];
