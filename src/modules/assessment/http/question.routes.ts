import { z } from 'zod';
import { signedIn } from '../../../platform/http/access';
import { route } from '../../../platform/http/route';
import { assessmentErrors } from '../assessment.errors';
import { GetItemStatistics } from '../queries/get-item-statistics';
import { ReadQuizQuestions } from '../queries/read-quiz-questions';
import { identifier } from './assessment.schemas';
import { ItemStatisticsView } from './item-statistics.schemas';
import { QuestionImportView, ReadQuestionsRequest } from './question-import.schemas';

export const questionRoutes = [
  route({
    method: 'post',
    path: '/quizzes/:quizId/draft/readings',
    summary: 'Read questions for a quiz from a file',
    description:
      'In GIFT or Moodle XML, at most 200. Nothing is kept: what is to be in the quiz is saved with its draft.',
    access: signedIn,
    params: z.object({ quizId: identifier }),
    body: ReadQuestionsRequest,
    bodyLimitBytes: 8_000_000,
    answers: { 200: QuestionImportView },
    errors: [assessmentErrors.quizNotFound],
    use: ReadQuizQuestions,
    answer: (read, { principal, params, body }) => read.execute({ author: principal, ...params, ...body }),
  }),
  route({
    method: 'get',
    path: '/quizzes/:quizId/statistics',
    summary: 'Read what attempts say of the questions of a quiz',
    description: 'Of the newest 500 graded attempts by learners, whatever version they had.',
    access: signedIn,
    params: z.object({ quizId: identifier }),
    answers: { 200: ItemStatisticsView },
    errors: [assessmentErrors.quizNotFound],
    use: GetItemStatistics,
    answer: (get, { principal, params }) => get.execute({ author: principal, ...params }),
  }),
];
