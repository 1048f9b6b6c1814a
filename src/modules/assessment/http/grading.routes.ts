import { z } from 'zod';
import { anyOf } from '../../../platform/http/access';
import { route } from '../../../platform/http/route';
import { listOf } from '../../../platform/http/schemas';
import { assessmentErrors } from '../assessment.errors';
import { GradeAnswer } from '../commands/grade-answer';
import { GetGradingTask } from '../queries/get-grading-task';
import { ListGradingTasks } from '../queries/list-grading-tasks';
import { ListWaitingQuestions } from '../queries/list-waiting-questions';
import { identifier } from './assessment.schemas';
import {
  GradeRequest,
  ListedTaskView,
  TaskListQuery,
  TaskQuery,
  TaskView,
  WaitingQuestionsView,
} from './grading.schemas';

const graders = anyOf('instructor', 'admin');
const ofTask = z.object({ taskId: identifier });

export const gradingRoutes = [
  route({
    method: 'get',
    path: '/grading/tasks',
    summary: 'List answers that people grade',
    description: 'In the courses that one teaches, the oldest first.',
    access: graders,
    query: TaskListQuery,
    answers: { 200: listOf(ListedTaskView) },
    errors: [assessmentErrors.notYourCourse],
    use: ListGradingTasks,
    answer: (list, { principal, query }) => list.execute({ grader: principal, filter: query }),
  }),
  route({
    method: 'get',
    path: '/grading/questions',
    summary: 'List questions whose answers await grading',
    access: graders,
    query: z.object({ courseId: identifier.optional() }),
    answers: { 200: WaitingQuestionsView },
    errors: [assessmentErrors.notYourCourse],
    use: ListWaitingQuestions,
    answer: (list, { principal, query }) => list.execute({ grader: principal, courseId: query.courseId }),
  }),
  route({
    method: 'get',
    path: '/grading/tasks/:taskId',
    summary: 'Read an answer to grade',
    description: 'With its question as the learner saw it, and every grade that it had.',
    access: graders,
    params: ofTask,
    query: TaskQuery,
    answers: { 200: TaskView },
    errors: [assessmentErrors.taskNotFound],
    use: GetGradingTask,
    answer: (get, { principal, params, query }) =>
      get.execute({ grader: principal, isAnonymous: query.anonymous, ...params }),
  }),
  route({
    method: 'put',
    path: '/grading/tasks/:taskId/grade',
    summary: 'Grade an answer',
    description:
      'Or grade it anew; what was given before is kept. With the last one that was missing, the attempt is graded.',
    access: graders,
    params: ofTask,
    body: GradeRequest,
    answers: {
      200: z.object({
        revision: z.int(),
        isAttemptGraded: z.boolean().meta({ description: 'Whether nothing of the attempt is missing now.' }),
      }),
    },
    errors: [
      assessmentErrors.taskNotFound,
      assessmentErrors.pointsOutOfRange,
      assessmentErrors.gradedMeanwhile,
    ],
    use: GradeAnswer,
    answer: (grade, { principal, params, body }) =>
      grade.execute({ grader: principal, given: body, ...params }),
  }),
];
