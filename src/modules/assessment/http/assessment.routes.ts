import { z } from 'zod';
import { signedIn } from '../../../platform/http/access';
import { reply, route } from '../../../platform/http/route';
import { listOf, page } from '../../../platform/http/schemas';
import { assessmentErrors } from '../assessment.errors';
import { SaveAnswer } from '../commands/save-answer';
import { SaveQuizDraft } from '../commands/save-quiz-draft';
import { StartAttempt } from '../commands/start-attempt';
import { SubmitAttempt } from '../commands/submit-attempt';
import { GetAttempt } from '../queries/get-attempt';
import { GetQuiz } from '../queries/get-quiz';
import { GetQuizDraft } from '../queries/get-quiz-draft';
import { ListMyAttempts } from '../queries/list-my-attempts';
import {
  AttemptResultView,
  AttemptSummaryView,
  AttemptView,
  identifier,
  QuizDraftView,
  QuizView,
  SaveAnswerRequest,
  SavedAnswerView,
  SaveQuizDraftRequest,
} from './assessment.schemas';

const ofQuiz = z.object({ quizId: identifier });
const ofAttempt = z.object({ attemptId: identifier });

/** What stands in the way of someone to whom the course is not open. */
export const closed = [
  assessmentErrors.notEnrolled,
  assessmentErrors.unpaid,
  assessmentErrors.expired,
  assessmentErrors.cancelled,
  assessmentErrors.refunded,
];

export const assessmentRoutes = [
  route({
    method: 'get',
    path: '/quizzes/:quizId/draft',
    summary: 'Read a quiz in the studio',
    description: 'With its answers, and what keeps it from being published.',
    access: signedIn,
    params: ofQuiz,
    answers: { 200: QuizDraftView },
    errors: [assessmentErrors.quizNotFound],
    use: GetQuizDraft,
    answer: (get, { principal, params }) => get.execute({ author: principal, ...params }),
  }),
  route({
    method: 'put',
    path: '/quizzes/:quizId/draft',
    summary: 'Save a quiz in the studio',
    description: 'Learners take it as it was published until it is published again.',
    access: signedIn,
    params: ofQuiz,
    body: SaveQuizDraftRequest,
    bodyLimitBytes: 5_000_000,
    answers: { 200: QuizDraftView },
    errors: [assessmentErrors.quizNotFound, assessmentErrors.changedMeanwhile, assessmentErrors.repeatedId],
    use: SaveQuizDraft,
    answer: (save, { principal, params, body }) =>
      save.execute({ author: principal, draft: body, ...params }),
  }),
  route({
    method: 'get',
    path: '/quizzes/:quizId',
    summary: 'Read about a quiz',
    description: 'What it asks for, and how one has done so far; its questions come with an attempt.',
    access: signedIn,
    params: ofQuiz,
    answers: { 200: QuizView },
    errors: [
      assessmentErrors.quizNotFound,
      ...closed,
      assessmentErrors.notPublished,
      assessmentErrors.withdrawn,
    ],
    use: GetQuiz,
    answer: (get, { principal, params }) => get.execute({ learner: principal, ...params }),
  }),
  route({
    method: 'post',
    path: '/quizzes/:quizId/attempts',
    summary: 'Start an attempt',
    description: 'While one is in progress, that one is answered again, with 200.',
    access: signedIn,
    params: ofQuiz,
    answers: { 201: AttemptView, 200: AttemptView },
    errors: [
      assessmentErrors.quizNotFound,
      ...closed,
      assessmentErrors.notPublished,
      assessmentErrors.withdrawn,
      assessmentErrors.noAttemptsLeft,
      assessmentErrors.tooSoon,
      assessmentErrors.locked,
    ],
    use: StartAttempt,
    answer: async (start, { principal, params }) => {
      const { isNew, attempt } = await start.execute({ learner: principal, ...params });
      return reply(isNew ? 201 : 200, attempt);
    },
  }),
  route({
    method: 'get',
    path: '/quizzes/:quizId/attempts',
    summary: 'List one’s attempts at a quiz',
    access: signedIn,
    params: ofQuiz,
    query: page,
    answers: { 200: listOf(AttemptSummaryView) },
    errors: [assessmentErrors.quizNotFound],
    use: ListMyAttempts,
    answer: (list, { principal, params, query }) =>
      list.execute({ learner: principal, page: query, ...params }),
  }),
  route({
    method: 'get',
    path: '/attempts/:attemptId',
    summary: 'Read an attempt',
    description: 'With what is saved; once it is submitted, with its result.',
    access: signedIn,
    params: ofAttempt,
    answers: { 200: AttemptView },
    errors: [assessmentErrors.attemptNotFound, ...closed],
    use: GetAttempt,
    answer: (get, { principal, params }) => get.execute({ reader: principal, ...params }),
  }),
  route({
    method: 'put',
    path: '/attempts/:attemptId/answers/:questionId',
    summary: 'Save an answer',
    description: 'As often as it changes; the last one before the submission counts.',
    access: signedIn,
    params: ofAttempt.extend({ questionId: identifier }),
    body: SaveAnswerRequest,
    answers: { 200: SavedAnswerView },
    errors: [
      assessmentErrors.attemptNotFound,
      assessmentErrors.questionNotFound,
      assessmentErrors.attemptSubmitted,
      assessmentErrors.timeOver,
      assessmentErrors.answerDoesNotFit,
      assessmentErrors.fileNotTaken,
      ...closed,
    ],
    use: SaveAnswer,
    answer: (save, { principal, params, body }) =>
      save.execute({ learner: principal, sent: body, ...params }),
  }),
  route({
    method: 'post',
    path: '/attempts/:attemptId/submit',
    summary: 'Submit an attempt',
    description: 'Grades what was saved, once: submitting again answers the same.',
    access: signedIn,
    params: ofAttempt,
    answers: { 200: AttemptResultView },
    errors: [assessmentErrors.attemptNotFound, ...closed],
    use: SubmitAttempt,
    answer: (submit, { principal, params }) => submit.execute({ learner: principal, ...params }),
  }),
];
